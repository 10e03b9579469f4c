// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/progressdelegate.h"
#include "ui/delegates/statecolors.h"
#include "ui/delegates/statusdelegate.h"
#include "ui/models/jobtablemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace respool;

namespace {

JobRow makeRow(JobState state, float progress)
{
    JobRow row;
    row.id = JobId{1};
    row.state = state;
    row.progress = progress;
    return row;
}

/// Contrast of two colours as WCAG 2 counts it.
double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QImage paint(const QStyledItemDelegate &delegate, const QModelIndex &index, int width,
             Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(width, 28, QImage::Format_ARGB32_Premultiplied);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.palette = QApplication::palette();
    option.fontMetrics = QFontMetrics(QApplication::font());
    delegate.paint(&painter, option, index);
    return image;
}

/// Where a colour begins and ends in the middle of a picture.
std::pair<int, int> extentOf(const QImage &image, const QColor &color)
{
    std::pair<int, int> extent{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, image.height() / 2) != color)
            continue;
        if (extent.first < 0)
            extent.first = x;
        extent.second = x;
    }
    return extent;
}

/// Pixels of a row that are nearly of a colour.
int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    const int y = image.height() / 2;
    for (int x = 0; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, y);
        if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                + std::abs(pixel.blue() - color.blue())
            < 12)
            ++count;
    }
    return count;
}

} // namespace

class ProgressDelegateTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void everyStatePaints_data();
    void everyStatePaints();
    void barGrowsWithFraction();
    void unknownIsStriped();
    void narrowColumnStillPaints();
    void isMirrored();
    void coloursAreReadable();
    void paletteIsReadable();

private:
    void applyTheme();
    Theme m_theme;
    ProgressDelegate m_delegate;
    StatusDelegate m_statusDelegate;
};

void ProgressDelegateTest::initTestCase_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColorScheme::Light);
    QTest::newRow("dark") << int(ColorScheme::Dark);
}

void ProgressDelegateTest::applyTheme()
{
    QFETCH_GLOBAL(int, scheme);
    m_theme.apply(static_cast<ColorScheme>(scheme));
}

void ProgressDelegateTest::everyStatePaints_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i)
        QTest::newRow(EnumNames<JobState>::list.at(i)) << int(i);
}

void ProgressDelegateTest::everyStatePaints()
{
    applyTheme();
    QFETCH(int, state);
    JobTableModel model;
    model.addJobs({makeRow(static_cast<JobState>(state), 0.5F)});
    const QColor color = stateColor(static_cast<JobState>(state), QApplication::palette());
    const QImage image = paint(m_delegate, model.index(0, JobTableModel::Progress), 200);
    QVERIFY(countOf(image, color) > 40);
    const QImage dot = paint(m_statusDelegate, model.index(0, JobTableModel::Status), 200);
    QVERIFY(!dot.isNull());
}

void ProgressDelegateTest::barGrowsWithFraction()
{
    applyTheme();
    const QColor color = stateColor(JobState::Running, QApplication::palette());
    int before = -1;
    for (const float fraction : {0.1F, 0.5F, 0.9F}) {
        JobTableModel model;
        model.addJobs({makeRow(JobState::Running, fraction)});
        const int length =
            countOf(paint(m_delegate, model.index(0, JobTableModel::Progress), 200), color);
        QVERIFY(length > before + 10);
        before = length;
    }
}

void ProgressDelegateTest::unknownIsStriped()
{
    applyTheme();
    JobTableModel model;
    model.addJobs({makeRow(JobState::Running, 0)});
    const QImage image = paint(m_delegate, model.index(0, JobTableModel::Progress), 200);
    int changes = 0;
    for (int x = 1; x < image.width(); ++x)
        changes += image.pixel(x, image.height() / 2) != image.pixel(x - 1, image.height() / 2);
    QVERIFY(changes > 20);
}

void ProgressDelegateTest::narrowColumnStillPaints()
{
    applyTheme();
    JobTableModel model;
    model.addJobs({makeRow(JobState::Running, 0.5F)});
    for (const int width : {1, 8, 20, 60})
        QVERIFY(!paint(m_delegate, model.index(0, JobTableModel::Progress), width).isNull());
}

/// Where people read from right to left, bar and dot begin at the right.
void ProgressDelegateTest::isMirrored()
{
    applyTheme();
    constexpr int width = 200;
    JobTableModel model;
    model.addJobs({makeRow(JobState::Running, 0.5F)});
    const QColor color = stateColor(JobState::Running, QApplication::palette());
    const QList<std::pair<const QStyledItemDelegate *, int>> cells{
        {&m_delegate, JobTableModel::Progress}, {&m_statusDelegate, JobTableModel::Status}};
    for (const auto &[delegate, column] : cells) {
        const QModelIndex index = model.index(0, column);
        const auto usual = extentOf(paint(*delegate, index, width), color);
        const auto mirrored = extentOf(paint(*delegate, index, width, Qt::RightToLeft), color);
        QVERIFY(usual.first >= 0);
        QVERIFY(std::abs(mirrored.second - (width - 1 - usual.first)) <= 1);
        QVERIFY(std::abs(mirrored.first - (width - 1 - usual.second)) <= 1);
    }
}

void ProgressDelegateTest::coloursAreReadable()
{
    applyTheme();
    const QPalette palette = QApplication::palette();
    for (size_t state = 0; state < EnumNames<JobState>::list.size(); ++state) {
        const QColor color = stateColor(static_cast<JobState>(state), palette);
        QVERIFY2(contrast(color, palette.color(QPalette::Base)) >= 3,
                 EnumNames<JobState>::list.at(state));
    }
}

void ProgressDelegateTest::paletteIsReadable()
{
    applyTheme();
    const QPalette palette = QApplication::palette();
    const auto isReadable = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground)) >= 4.5;
    };
    QVERIFY(isReadable(QPalette::Text, QPalette::Base));
    QVERIFY(isReadable(QPalette::Text, QPalette::AlternateBase));
    QVERIFY(isReadable(QPalette::WindowText, QPalette::Window));
    QVERIFY(isReadable(QPalette::ButtonText, QPalette::Button));
    QVERIFY(isReadable(QPalette::PlaceholderText, QPalette::Base));
    QVERIFY(isReadable(QPalette::PlaceholderText, QPalette::Window));
    QVERIFY(isReadable(QPalette::ToolTipText, QPalette::ToolTipBase));
}

QTEST_MAIN(ProgressDelegateTest)

#include "tst_progressdelegate.moc"
