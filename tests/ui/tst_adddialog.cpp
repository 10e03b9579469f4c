// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "ui/add/addoptionsform.h"
#include "ui/add/nametemplateedit.h"
#include "ui/add/sourceedit.h"
#include "ui/dialogs/adddialog.h"
#include "ui/dialogs/formatpicker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

template <typename Widget> Widget *named(const QWidget &window, const char *name)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        // A combo box is called by what is chosen in it.
        const QString wanted = QString::fromUtf8(name);
        if (widget->accessibleName() == wanted || nameOf(widget) == wanted)
            return widget;
    }
    return nullptr;
}

/// Stays alive for as long as nobody closes it.
struct Bench
{
    QTemporaryDir folder;
    QueueFixture fixture;
    std::unique_ptr<JobCommands> commands;
    PresetLibrary presets{QString()};
    ToolLocator tools;
    SourceLookups lookups{tools, QString(), QString()};
    QPointer<AddDialog> dialog;

    explicit Bench(bool looksUp = false)
    {
        const bool isOpen = fixture.open();
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        fixture.queue().setHeld(true); // nothing is to run
        commands = std::make_unique<JobCommands>(fixture.queue(), folder.path());
        open(looksUp);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench() { delete dialog; }

    void open(bool looksUp = false)
    {
        dialog = new AddDialog(*commands, presets, looksUp ? &lookups : nullptr, nullptr);
        dialog->options()->setPreset(u"original"_qs);
        dialog->open();
    }

    [[nodiscard]] SourceEdit *edit() const { return dialog->findChild<SourceEdit *>(); }

    [[nodiscard]] QTableView *table() const { return named<QTableView>(*dialog, "To be added"); }

    [[nodiscard]] QAbstractItemModel &model() const { return *table()->model(); }

    [[nodiscard]] QString text(int row, AddTableModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }

    [[nodiscard]] QAbstractButton *addButton() const
    {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Add"_qs || button->text().startsWith(u"Add "_qs))
                return button;
        }
        return nullptr;
    }

    /// All jobs in the list, in order.
    [[nodiscard]] QList<Job> jobs()
    {
        QList<Job> jobs;
        for (const QList<QVariant> &told : std::as_const(*fixture.added)) {
            for (const JobRow &row : told.first().value<QList<JobRow>>())
                jobs.append(fixture.stored(row.id));
        }
        return jobs;
    }
};

bool drop(QWidget &window, const QMimeData &data)
{
    const QPoint position(10, 10);
    QDragEnterEvent enter(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

} // namespace

class TestAddDialog final : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatIsShown();
    void addsWithTheClickThatComesTooEarly();
    void tellsDuplicates();
    void takesFilesFoldersAndLists();
    void saysWhatIsNoSource();
    void aWrongPresetLosesNothing();
    void aRefusalOfTheDiskLosesNothing();
    void startsWhenItIsTold_data();
    void startsWhenItIsTold();
    void showsAnExampleOfTheName();
    void tenThousandLinesDoNotStall();
    void fillsInTitles();
    void addsBeforeTheLookUpIsDone();
    void listsTheVideosOfAPlaylist();
    void aFormatIsChosen();
    void aFormatThatCannotBeLookedUp();
    void everythingHasAName();
};

void TestAddDialog::addsWhatIsShown()
{
    Bench bench;
    QVERIFY(!bench.addButton()->isEnabled());
    QSignalSpy added(bench.dialog, &AddDialog::added);
    bench.edit()->setPlainText(
        u"https://a.example/1\nhttps://a.example/2, https://b.example/3\n# note"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 3);
    bench.model().setData(bench.model().index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(bench.addButton()->text(), u"Add 2"_qs);
    bench.dialog->options()->setNameTemplate(u"{number} {title}"_qs);
    bench.addButton()->click();
    QTRY_COMPARE(added.size(), 1);
    QTRY_VERIFY(!bench.dialog);
    const QList<Job> jobs = bench.jobs();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs.first().spec.source, u"https://a.example/1"_qs);
    QCOMPARE(jobs.last().spec.source, u"https://b.example/3"_qs);
    QCOMPARE(jobs.last().spec.nameTemplate, u"02 {title}"_qs);
    QCOMPARE(jobs.first().spec.destination, bench.folder.path());
    QCOMPARE(jobs.first().state, JobState::Queued);
    QCOMPARE(added.first().at(1).value<AddChoices>().nameTemplate, u"{number} {title}"_qs);
}

void TestAddDialog::addsWithTheClickThatComesTooEarly()
{
    Bench bench;
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    QCOMPARE(bench.model().rowCount(), 0);
    bench.addButton()->click(); // nothing has been read yet
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.jobs().size(), 1);
}

void TestAddDialog::tellsDuplicates()
{
    Bench bench;
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    bench.open();
    bench.edit()->setPlainText(u"https://a.example/1\nhttps://a.example/2\nhttps://a.example/2"_qs);
    QTRY_COMPARE(bench.text(0, AddTableModel::Note), u"Already in the list"_qs);
    QCOMPARE(bench.text(1, AddTableModel::Note), QString());
    QCOMPARE(bench.text(2, AddTableModel::Note), u"Same as row 2"_qs);
    QCOMPARE(bench.addButton()->text(), u"Add 2"_qs);
    auto *leaveOut = named<QAbstractButton>(*bench.dialog, "Leave Out Duplicates");
    QVERIFY(leaveOut);
    QTRY_VERIFY(leaveOut->isEnabled());
    leaveOut->click();
    QTRY_VERIFY(!leaveOut->isEnabled());
    QCOMPARE(bench.addButton()->text(), u"Add 1"_qs);
}

void TestAddDialog::takesFilesFoldersAndLists()
{
    Bench bench;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"films"_qs));
    QVERIFY(QFile::copy(TestMedia::small(), folder.filePath(u"films/one.mp4"_qs)));
    QFile list(folder.filePath(u"list.csv"_qs));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,address\nx,https://a.example/1\n");
    list.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"films"_qs))});
    QVERIFY(drop(*bench.dialog, data));
    data.setUrls({QUrl::fromLocalFile(list.fileName())});
    QVERIFY(drop(*bench.dialog, data));
    QTRY_COMPARE(bench.model().rowCount(), 2);
    QCOMPARE(bench.text(0, AddTableModel::Name), u"one"_qs);
    QVERIFY(!bench.text(0, AddTableModel::Size).isEmpty());
    QCOMPARE(bench.text(1, AddTableModel::Source), u"https://a.example/1"_qs);
}

void TestAddDialog::saysWhatIsNoSource()
{
    Bench bench;
    bench.edit()->setPlainText(u"foo\nbar\nhttps://a.example/1"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 1);
    const auto shows = [&bench](const QString &text) {
        const QList<QLabel *> labels = bench.dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(shows(u"“foo” is neither an address nor a file."_qs));
    QVERIFY(shows(u"1 more line"_qs));
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    QTRY_VERIFY(!shows(u"neither"_qs));
}

void TestAddDialog::aWrongPresetLosesNothing()
{
    Bench bench;
    bench.dialog->options()->setPreset(u"huge"_qs);
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 1);
    bench.addButton()->click();
    QVERIFY(bench.dialog && bench.dialog->isVisible());
    QCOMPARE(bench.jobs().size(), 0);
    bench.dialog->options()->setPreset(u"720p"_qs);
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.jobs().size(), 1);
}

void TestAddDialog::aRefusalOfTheDiskLosesNothing()
{
    Bench bench;
    bench.fixture.flakyStore().refuses = true;
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 1);
    bench.addButton()->click();
    QTRY_COMPARE(bench.fixture.failures->size(), 1);
    QTRY_VERIFY(bench.addButton()->isEnabled());
    bench.fixture.flakyStore().refuses = false;
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.jobs().size(), 1);
}

void TestAddDialog::startsWhenItIsTold_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<JobState>("state");
    QTest::newRow("at once") << 0 << JobState::Queued;
    QTest::newRow("later") << 1 << JobState::Waiting;
    QTest::newRow("when it is resumed") << 2 << JobState::Paused;
}

void TestAddDialog::startsWhenItIsTold()
{
    QFETCH(int, start);
    Bench bench;
    bench.edit()->setPlainText(u"https://a.example/1"_qs);
    named<QComboBox>(*bench.dialog, "Priority")->setCurrentIndex(0);
    named<QComboBox>(*bench.dialog, "Start")->setCurrentIndex(start);
    auto *time = named<QDateTimeEdit>(*bench.dialog, "Time to start at");
    QCOMPARE(time->isVisible(), start == 1);
    const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
    time->setDateTime(tomorrow);
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    const Job job = bench.jobs().value(0);
    QTEST(job.state, "state");
    QVERIFY(job.spec.priority > 0);
    if (start == 1)
        QVERIFY(qAbs(job.notBefore - tomorrow.toMSecsSinceEpoch()) < 60'000);
}

void TestAddDialog::showsAnExampleOfTheName()
{
    Bench bench;
    bench.edit()->setPlainText(u"https://a.example/one.mp4\nhttps://a.example/two.mp4"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 2);
    auto *edit = bench.dialog->findChild<NameTemplateEdit *>();
    bench.dialog->options()->setPreset(u"720p"_qs);
    QCOMPARE(edit->exampleText(), u"Example: one.mp4 [720p]"_qs);
    edit->field()->setText(u"{number} {host} {label}"_qs);
    QCOMPARE(edit->exampleText(), u"Example: 01 a.example 720p"_qs);
    edit->field()->setText(u"{year}"_qs);
    QCOMPARE(edit->exampleText(), u"There is no placeholder {year}."_qs);
    edit->field()->setText(u"{title}"_qs);
    QCOMPARE(edit->nameTemplate(), QString());
}

void TestAddDialog::tenThousandLinesDoNotStall()
{
    Bench bench;
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(u"https://video.example/watch?v=%1&list=some-longer-text"_qs.arg(i));
    QMimeData data;
    data.setText(lines.join(u'\n'));
    // The longest time in which nothing else could happen.
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this,
            [&] { longest = std::max(longest, sinceBeat.restart()); });
    beat.start(1);
    sinceBeat.start();
    QVERIFY(drop(*bench.dialog, data));
    QTRY_COMPARE(bench.model().rowCount(), 10'000);
    QTest::qWait(50);
    QElapsedTimer storing;
    storing.start();
    bench.addButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.dialog, longestWaitMs);
    qInfo() << "longest time without the window" << longest << "ms; stored after"
            << storing.elapsed() << "ms";
    // A tenth of it when the computer has nothing else to do.
    QVERIFY2(longest < 3000, qPrintable(QString::number(longest)));
}

void TestAddDialog::fillsInTitles()
{
    MediaServer server(TestMedia::folder());
    const QString page = server.addPage(
        u"/page"_qs, {u"A film of its own"_qs, TestMedia::served(TestMedia::small()), 2, {}});
    Bench bench(true);
    bench.edit()->setPlainText(page + u'\n' + server.address(u"/nothing"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(bench.text(0, AddTableModel::Name), u"A film of its own"_qs,
                              longestWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.text(1, AddTableModel::Note).isEmpty()
                                 && bench.text(1, AddTableModel::Note) != u"Looking up…"_qs,
                             longestWaitMs);
    QCOMPARE(bench.addButton()->text(), u"Add 2"_qs);
}

void TestAddDialog::addsBeforeTheLookUpIsDone()
{
    MediaServer server(TestMedia::folder());
    Fault silence;
    silence.delay = std::chrono::minutes(5);
    server.addFault(silence);
    Bench bench(true);
    QStringList lines;
    for (int i = 0; i < 50; ++i)
        lines.append(server.address(u"/%1"_qs.arg(i)));
    bench.edit()->setPlainText(lines.join(u'\n'));
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), longestWaitMs);
    QCOMPARE(bench.text(0, AddTableModel::Note), u"Looking up…"_qs);
    QCOMPARE(bench.text(AddPreviewer::mostLookedUp, AddTableModel::Note), QString());
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.jobs().size(), 50);
    QVERIFY(!bench.lookups.isBusy());
}

void TestAddDialog::listsTheVideosOfAPlaylist()
{
    MediaServer server(TestMedia::folder());
    const QString clip = server.address(TestMedia::served(TestMedia::small()));
    const QString feed =
        server.addText(u"/feed.xml"_qs, "application/rss+xml",
                       QStringLiteral("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>"
                                      "<title>A feed</title><item><title>One</title>"
                                      "<enclosure url=\"%1?1\"/></item><item><title>Two</title>"
                                      "<enclosure url=\"%1?2\"/></item></channel></rss>")
                           .arg(clip)
                           .toUtf8());
    Bench bench(true);
    bench.edit()->setPlainText(feed);
    QTRY_COMPARE_WITH_TIMEOUT(bench.text(0, AddTableModel::Name), u"A feed"_qs, longestWaitMs);
    auto *list = named<QAbstractButton>(*bench.dialog, "List Its Videos");
    bench.table()->selectRow(0);
    QVERIFY(list && list->isVisible());
    list->click();
    QTRY_COMPARE(bench.model().rowCount(), 2);
    QCOMPARE(bench.text(0, AddTableModel::Source), clip + u"?1"_qs);
    QCOMPARE(bench.text(1, AddTableModel::Name), u"Two"_qs);
    QCOMPARE(bench.addButton()->text(), u"Add 2"_qs);
}

void TestAddDialog::aFormatIsChosen()
{
    MediaServer server(TestMedia::folder());
    const QString address = server.address(TestMedia::served(TestMedia::separateStreams()));
    Bench bench(true);
    bench.edit()->setPlainText(address + u"\nhttp://127.0.0.1:9/other"_qs);
    QTRY_COMPARE(bench.model().rowCount(), 2);
    bench.table()->selectRow(0);
    auto *choose = named<QAbstractButton>(*bench.dialog, "Choose Format…");
    QVERIFY(choose && choose->isEnabled());
    choose->click();
    auto *picker = bench.dialog->findChild<FormatPicker *>();
    QVERIFY(picker);
    auto *videos = named<QTableView>(*picker, "Video formats");
    QTRY_COMPARE_WITH_TIMEOUT(videos->model()->rowCount(), 3, longestWaitMs);
    videos->selectRow(2);
    picker->accept();
    QTRY_VERIFY(!bench.dialog->findChild<FormatPicker *>());
    QTRY_VERIFY(bench.text(0, AddTableModel::Note).contains(u"Own format"_qs));
    bench.addButton()->click();
    QTRY_VERIFY(!bench.dialog);
    const QList<Job> jobs = bench.jobs();
    QVERIFY(jobs.first().spec.recipe.download.format.startsWith(u"b*[format_id="_qs));
    QCOMPARE(jobs.last().spec.recipe.download.format, QString());
}

void TestAddDialog::aFormatThatCannotBeLookedUp()
{
    MediaServer server(TestMedia::folder());
    Bench bench(true);
    FormatPicker picker(bench.lookups, server.address(u"/nothing"_qs), nullptr);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.open();
    picker.lookUp();
    auto *again = named<QAbstractButton>(picker, "Try Again");
    QVERIFY(!again->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), longestWaitMs);
    QVERIFY(!named<QAbstractButton>(picker, "OK")->isEnabled());
    again->click();
    QVERIFY(!again->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), longestWaitMs);
    QVERIFY(server.requests(u"/nothing"_qs).size() >= 2);
    picker.reject();
}

void TestAddDialog::everythingHasAName()
{
    Bench bench;
    FormatPicker picker(bench.lookups, u"https://a.example/1"_qs, nullptr);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    SourceDescription description;
    description.subtitleLanguages = QStringList{u"en"_qs};
    picker.setDescription(description);
    for (const QWidget *window :
         {static_cast<QWidget *>(bench.dialog), static_cast<QWidget *>(&picker)}) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(u"qt_"_qs)
                || qobject_cast<QAbstractItemView *>(widget->parentWidget());
            const bool isInPopup = widget->window() != window;
            if (widget->focusPolicy() == Qt::NoFocus || isPart || isInPopup)
                continue;
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestAddDialog)
#include "tst_adddialog.moc"
