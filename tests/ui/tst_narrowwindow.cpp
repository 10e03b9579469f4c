// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testrows.h"
#include "tests/ui/testwindow.h"
#include "ui/actions/jobactions.h"
#include "ui/pages/elidedlabel.h"
#include "ui/pages/failuregroups.h"
#include "ui/pages/filtersidebar.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/statuspanel.h"
#include "ui/pages/toolbar.h"
#include "ui/respoolstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>

#include <memory>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 900;
constexpr int wide = 2400;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

struct Bench : HeldWindow
{
    ToolBar *bar = window.findChild<ToolBar *>();

    [[nodiscard]] QList<QToolButton *> buttons() const
    {
        return bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    }

    [[nodiscard]] QToolButton *called(const QString &name) const
    {
        for (QToolButton *button : buttons()) {
            if (nameOf(button) == name)
                return button;
        }
        return nullptr;
    }

    /// So many have no words.
    [[nodiscard]] int folded() const
    {
        const QList<QToolButton *> all = buttons();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto *button) {
            return button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull();
        }));
    }

    void resize(int width)
    {
        window.resize(width, 600);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
};

} // namespace

/// The window where there is not the room for all of its words.
class NarrowWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allLanguagesFit_data();
    void allLanguagesFit();
    void keepsItsNames();
    void foldsOnlyWhatItMust();
    void foldedButtonsTellTheirNames();
    void hiddenFiltersAreCutOff();
    void cutOffTextIsTold();
    void mirroredButtonsAreCentred();
};

void NarrowWindowTest::initTestCase()
{
    QApplication::setStyle(new RespoolStyle);
    QFont font = QApplication::font();
    font.setPointSize(10); // as desktops have it
    QApplication::setFont(font);
}

void NarrowWindowTest::allLanguagesFit_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ar", "de", "es", "fr", "ja", "pt_BR", "ru", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void NarrowWindowTest::allLanguagesFit()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/respool_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    const auto direction = QLocale(language).textDirection();
    QGuiApplication::setLayoutDirection(direction);
    Bench bench;
    QVERIFY(bench.add(3));
    // With all that can be shown at once.
    bench.window.model().addJobs({failedRow(101, u"a-rather-long.name.of.a.host.example.org"_s),
                                  failedRow(102, u"example.org"_s)});
    QTRY_VERIFY(bench.window.findChild<FailureGroups *>()->isVisible());
    bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
    QTRY_VERIFY(bench.window.findChild<JobDetails *>());
    bench.window.showOffer(MessageKind::File, u"A message."_s, u"A button"_s, [] {});
    StatusPanel &status = bench.window.statusPanel();
    status.setFreeSpace({{u"one disk"_s, 123456789012}, {u"another disk"_s, 987654321098}});
    status.setAwakeHeld(true);
    status.setOnline(false);
    bench.bar->filters()->setChecked(true);
    QCoreApplication::processEvents();
    const int least = bench.window.minimumSizeHint().width();
    QVERIFY2(least <= narrow, qPrintable(QString::number(least)));
    bench.resize(narrow);
    QCOMPARE(bench.window.width(), narrow);
    for (QToolButton *button : bench.buttons()) {
        QVERIFY2(bench.bar->rect().contains(button->geometry()), qPrintable(nameOf(button)));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

void NarrowWindowTest::keepsItsNames()
{
    Bench bench;
    bench.resize(narrow);
    QVERIFY(bench.folded() > 0);
    for (const char *name : {"Pause", "Resume", "Cancel", "Retry", "Remove", "Open",
                             "Show in Folder", "Queue", "Filters", "Details"}) {
        const QToolButton *button = bench.called(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
    }
}

void NarrowWindowTest::foldsOnlyWhatItMust()
{
    Bench bench;
    bench.resize(wide);
    QCOMPARE(bench.folded(), 0);
    int before = 0;
    for (int width = wide; width >= narrow; width -= 20) {
        bench.resize(width);
        QVERIFY2(bench.folded() >= before, qPrintable(QString::number(width)));
        before = bench.folded();
        for (const QToolButton *button : bench.buttons())
            QVERIFY2(bench.bar->rect().contains(button->geometry()), qPrintable(button->text()));
    }
    QVERIFY(before > 0);
    QCOMPARE(bench.called(u"Pause"_s)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    bench.resize(wide);
    QCOMPARE(bench.folded(), 0);
}

void NarrowWindowTest::foldedButtonsTellTheirNames()
{
    Bench bench;
    QToolButton *button = bench.called(u"Show in Folder"_s);
    QVERIFY(button);
    const auto shown = [button] {
        const QPoint middle = button->rect().center();
        QHelpEvent event(QEvent::ToolTip, middle, button->mapToGlobal(middle));
        QApplication::sendEvent(button, &event);
        return QToolTip::text();
    };
    bench.resize(wide);
    QCOMPARE(shown(), button->toolTip());
    bench.resize(narrow);
    QCOMPARE(shown(), u"Show in Folder\n"_s + button->toolTip());
}

void NarrowWindowTest::hiddenFiltersAreCutOff()
{
    Bench bench;
    const QString host = u"a-rather-long.name.of.a.host.that.is.not.there.example.org"_s;
    auto *sidebar = bench.window.findChild<FilterSidebar *>();
    FilterChoice choice;
    choice.host = host;
    sidebar->setChoice(choice);
    bench.bar->filters()->setChecked(false);
    const QToolButton *button = bench.called(u"Filters: "_s + host);
    QVERIFY(button);
    QVERIFY(button->text().startsWith(u"Filters: a-rather"_s));
    QVERIFY(button->text().endsWith(u'…'));
    QVERIFY(bench.window.minimumSizeHint().width() <= narrow);
}

void NarrowWindowTest::cutOffTextIsTold()
{
    ElidedLabel label(u"A sentence for which there is no room."_s);
    label.resize(label.sizeHint());
    label.show();
    const auto tip = [&label] {
        QHelpEvent event(QEvent::ToolTip, {}, label.mapToGlobal(QPoint()));
        QApplication::sendEvent(&label, &event);
        return QToolTip::text();
    };
    const auto picture = [&label] { return label.grab().toImage(); };
    QCOMPARE(tip(), QString());
    label.resize(label.sizeHint() / 2);
    QCOMPARE(tip(), label.text());
    QCOMPARE(nameOf(&label), label.text());
    // The ellipsis is drawn, not only the beginning.
    const QImage cutOff = picture();
    label.setText(u"A sentence for whi"_s);
    QVERIFY(picture() != cutOff);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void NarrowWindowTest::mirroredButtonsAreCentred()
{
    QPushButton button(u"Words"_s);
    button.setLayoutDirection(Qt::RightToLeft);
    QPixmap black(16, 16);
    black.fill(Qt::black);
    button.setIcon(black);
    QStyleOptionButton label;
    label.initFrom(&button);
    label.text = button.text();
    label.icon = button.icon();
    label.iconSize = QSize(16, 16);
    label.rect = QRect(0, 0, 200, 30);
    QImage image(label.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QApplication::style()->drawControl(QStyle::CE_PushButtonLabel, &label, &painter, &button);
    painter.end();
    const auto isEmpty = [&image](int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
        }
        return true;
    };
    int left = 0;
    while (left < image.width() && isEmpty(left))
        ++left;
    int right = image.width() - 1;
    while (right > left && isEmpty(right))
        --right;
    QVERIFY(left > 0 && right - left > 30);
    QVERIFY2(qAbs(left - (image.width() - 1 - right)) <= 4, qPrintable(QString::number(left)));
    QCOMPARE(image.pixelColor(right - 2, 15), QColor(Qt::black)); // the icon comes first
}

QTEST_MAIN(NarrowWindowTest)
#include "tst_narrowwindow.moc"
