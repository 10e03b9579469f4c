// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"
#include "tests/tools/numberedfilm.h"
#include "tests/tools/realmedia.h"
#include "ui/compare/comparedialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;
constexpr int frames = 200;

Comparison comparisonOf(const QString &first, const QString &second)
{
    Comparison comparison;
    comparison.files = {{QStringLiteral("Source"), first, true},
                        {QStringLiteral("720p"), second, false}};
    return comparison;
}

/// The dialog and the number of the frame that each side shows; -1: none yet.
struct Bench
{
    QTemporaryDir cache;
    ToolLocator tools;
    QPointer<CompareDialog> dialog;
    int numbers[CompareCanvas::sides] = {-1, -1};
    QSize sizes[CompareCanvas::sides];

    explicit Bench(const Comparison &comparison)
        : dialog(new CompareDialog(comparison, QStringLiteral("<b>Film</b>"), tools, cache.path()))
    {
        QObject::connect(dialog, &CompareDialog::pictureShown, dialog,
                         [this](int side, double, const QImage &picture) {
                             numbers[side] = numberOf(picture);
                             sizes[side] = picture.size();
                         });
        dialog->show();
    }

    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench() { delete dialog; }

    [[nodiscard]] bool shows(int number) const
    {
        return numbers[0] == number && numbers[1] == number;
    }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == text || button->accessibleName() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] bool hasText(const QString &text) const
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }
};

} // namespace

class CompareDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothSidesShowTheSameFrame();
    void keysStep();
    void timeRunsToTheRight();
    void zoomFetchesEveryDot();
    void dividerShowsBothPictures();
    void anotherFileKeepsTheMoment();
    void oneThatCannotBeReadSaysSo();
    void closesInTheMiddle();
    void everythingHasAName();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

void CompareDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(makeNumberedFilm(m_folder.path(), QStringLiteral("source.mkv"), frames));
    QVERIFY(makeMedia(m_folder.path(),
                      QStringLiteral("-i source.mkv -vf scale=160:90 -c:v libx264 "
                                     "-preset veryfast -g 30 small.mp4")));
}

void CompareDialogTest::bothSidesShowTheSameFrame()
{
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0), longestWaitMs);
    QCOMPARE(bench.dialog->slider()->maximum(), frames - 1);
    // Dragged over many places, it ends with the last one.
    for (int frame = 0; frame <= 150; frame += 3)
        bench.dialog->slider()->setValue(frame);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(150), longestWaitMs);
    QVERIFY(bench.hasText(QStringLiteral("0:06.00")));
    QVERIFY(bench.hasText(QStringLiteral("320 × 180")));
    QVERIFY(bench.hasText(QStringLiteral("160 × 90")));
    QCOMPARE(bench.dialog->windowTitle(), QStringLiteral("Compare: <b>Film</b>"));
}

void CompareDialogTest::keysStep()
{
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0), longestWaitMs);
    QCOMPARE(bench.dialog->focusWidget(), bench.dialog->slider());
    QTest::keyClick(bench.dialog->slider(), Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(1), longestWaitMs);
    QTest::keyClick(bench.dialog->slider(), Qt::Key_PageUp); // a second
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(26), longestWaitMs);
    QTest::keyClick(bench.dialog->canvas(), Qt::Key_Left);
    QTest::keyClick(bench.dialog->canvas(), Qt::Key_Left);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(24), longestWaitMs);
    bench.button(QStringLiteral("Next frame"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(25), longestWaitMs);
    QTest::keyClick(bench.dialog->slider(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(frames - 1), longestWaitMs);
}

void CompareDialogTest::timeRunsToTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto leftToRight =
        qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0), longestWaitMs);
    const QAbstractButton *before = bench.button(QStringLiteral("Previous frame"));
    const QAbstractButton *behind = bench.button(QStringLiteral("Next frame"));
    QVERIFY(before->x() < behind->x());
    QVERIFY(behind->x() < bench.dialog->slider()->x());
    QTest::keyClick(bench.dialog->slider(), Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(1), longestWaitMs);
    QTest::keyClick(bench.dialog->canvas(), Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(2), longestWaitMs);
}

void CompareDialogTest::zoomFetchesEveryDot()
{
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    bench.dialog->resize(300, 300); // a side has less room than the film has dots
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0) && bench.sizes[0].width() < 320, longestWaitMs);
    bench.button(QStringLiteral("100 %"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.sizes[0], QSize(320, 180), longestWaitMs);
    QVERIFY(bench.shows(0));
    QCOMPARE(bench.sizes[1], QSize(160, 90));
}

/// Black before the divider, white behind it: frames 0 and 255 of two films.
void CompareDialogTest::dividerShowsBothPictures()
{
    const QString colour =
        QStringLiteral("-f lavfi -i color=%1:s=320x180:d=1 -c:v libx264 -pix_fmt yuv420p %1.mp4");
    QVERIFY(makeMedia(m_folder.path(), colour.arg(QStringLiteral("black"))));
    QVERIFY(makeMedia(m_folder.path(), colour.arg(QStringLiteral("white"))));
    Bench bench(comparisonOf(path("black.mp4"), path("white.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.numbers[0] == 0 && bench.numbers[1] == 255, longestWaitMs);
    CompareCanvas *canvas = bench.dialog->canvas();
    const auto greyAt = [canvas](qreal part) {
        const QImage image = canvas->grab().toImage();
        return qGray(image.pixel(qRound(image.width() * part), image.height() / 2));
    };
    QVERIFY(greyAt(0.25) < 40 && greyAt(0.75) > 215);
    bench.button(QStringLiteral("Divider"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(greyAt(0.4) < 40 && greyAt(0.6) > 215, longestWaitMs);
    const QPoint right(canvas->width() * 4 / 5, canvas->height() / 2);
    QTest::mousePress(canvas, Qt::LeftButton, {}, right);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, right);
    QVERIFY(greyAt(0.6) < 40 && greyAt(0.85) > 215);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(greyAt(0.1) > 215);
}

void CompareDialogTest::anotherFileKeepsTheMoment()
{
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0), longestWaitMs);
    bench.dialog->slider()->setValue(77);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(77), longestWaitMs);
    bench.numbers[0] = -1;
    auto *choice = bench.dialog->findChild<QComboBox *>();
    QCOMPARE(choice->accessibleName(), QStringLiteral("First file"));
    choice->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(77), longestWaitMs);
    QCOMPARE(bench.sizes[0], QSize(160, 90));
}

void CompareDialogTest::oneThatCannotBeReadSaysSo()
{
    Bench bench(comparisonOf(TestMedia::audio(), path("small.mp4")));
    QTRY_COMPARE_WITH_TIMEOUT(bench.numbers[1], 0, longestWaitMs); // the other one is seen
    bench.dialog->slider()->setValue(30);
    QTRY_COMPARE_WITH_TIMEOUT(bench.numbers[1], 30, longestWaitMs);
    QCOMPARE(bench.numbers[0], -1);
}

void CompareDialogTest::closesInTheMiddle()
{
    Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows(0), longestWaitMs);
    bench.dialog->slider()->setValue(180);
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog);
    QTRY_VERIFY(QDir(bench.cache.path()).isEmpty());
}

void CompareDialogTest::everythingHasAName()
{
    const Bench bench(comparisonOf(path("source.mkv"), path("small.mp4")));
    for (QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(CompareDialogTest)
#include "tst_comparedialog.moc"
