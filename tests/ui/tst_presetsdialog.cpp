// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/presetsdialog.h"
#include "ui/presets/preseteditor.h"
#include "ui/presets/presetpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Preset)

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// By what a screen reader calls it; on Linux a choice's name is what is chosen in it.
template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (nameOf(widget) == name || widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// One whose text is its name, by what it says it is for.
const QLabel *described(const QWidget &parent, const QString &description)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->accessibleDescription() == description)
            return label;
    }
    return nullptr;
}

EncoderList withoutAv1()
{
    return EncoderList::parse(
        " ------\n V..... libx264 x\n V..... libx265 x\n V..... libvpx-vp9 x\n"
        " A..... aac x\n A..... libopus x\n A..... libmp3lame x\n"
        " A..... flac x\n");
}

/// The dialog on a library in a folder that is deleted.
struct Bench
{
    QTemporaryDir folder;
    PresetLibrary library{folder.filePath(u"presets"_s)};
    PresetChanges writer{library};
    QSignalSpy changes{&writer, &PresetChanges::made};
    QPointer<PresetsDialog> dialog = new PresetsDialog(writer, withoutAv1(), u"phone"_s);

    Bench() { dialog->open(); }

    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench() { delete dialog; }

    [[nodiscard]] QListWidget *list() const { return dialog->findChild<QListWidget *>(); }

    void press(const QString &name) const
    {
        auto *button = named<QPushButton>(*dialog, name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    [[nodiscard]] PresetEditor *editor() const { return dialog->findChild<PresetEditor *>(); }

    /// What is on the disk now.
    [[nodiscard]] PresetLibrary stored() const
    {
        return PresetLibrary(folder.filePath(u"presets"_s));
    }
};

} // namespace

class TestPresetsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatThereIs();
    void marksReadably();
    void copiesAndSaves();
    void whatCannotBeSavedStaysInTheEditor();
    void savesThoughTheDialogIsClosed();
    void changesABuiltInOneAndRestoresIt();
    void deletesOnlyTheUsersOwn();
    void importsAndTellsWhatIsNone();
    void saysAtOnceWhatDoesNotGoTogether_data();
    void saysAtOnceWhatDoesNotGoTogether();
    void saysWhatThisComputerLacks();
    void editorGivesBackWhatItWasGiven();
    void everythingHasAName();
};

void TestPresetsDialog::showsWhatThereIs()
{
    const Bench bench;
    QCOMPARE(bench.list()->count(), PresetLibrary({}).presets().size());
    QVERIFY(bench.list()->currentItem()->text().contains(u"Phone"_s));
    QVERIFY(bench.list()->currentItem()->text().contains(u"built in"_s));
    const auto *summary = described(*bench.dialog, u"What the preset makes"_s);
    QVERIFY2(summary->text().contains(u"720p"_s), qPrintable(summary->text()));
    QVERIFY(summary->text().contains(u"H.264"_s));
    QVERIFY(!named<QPushButton>(*bench.dialog, u"Restore…"_s)->isEnabled());
}

void TestPresetsDialog::marksReadably()
{
    const Bench bench;
    const QListWidget *list = bench.list();
    const auto isMarked = [list](int row) {
        return list->item(row)->foreground().style() != Qt::NoBrush;
    };
    int marked = 0;
    for (int row = 0; row < list->count(); ++row) {
        if (!isMarked(row))
            continue;
        ++marked;
        QCOMPARE(list->item(row)->foreground().color(),
                 list->palette().color(QPalette::PlaceholderText)); // it can be chosen all the same
    }
    QVERIFY(marked > 0 && marked < list->count());
}

void TestPresetsDialog::copiesAndSaves()
{
    Bench bench;
    bench.press(u"Copy…"_s);
    PresetEditor *editor = bench.editor();
    QVERIFY(editor);
    QCOMPARE(named<QLineEdit>(*editor, u"Name"_s)->text(), u"Copy of Phone"_s);
    named<QLineEdit>(*editor, u"Name"_s)->setText(u"For Grandma"_s);
    named<QLineEdit>(*editor, u"Sizes"_s)->setText(u"480p, 240"_s);
    choose(*named<QComboBox>(*editor, u"Subtitles of the address"_s), SubtitleChoice::Separate);
    named<QLineEdit>(*editor, u"Languages of subtitles"_s)->setText(u"en, de.*"_s);
    named<QCheckBox>(*editor, u"Chapters"_s)->setChecked(true);
    named<QCheckBox>(*editor, u"Sponsors"_s)->setChecked(true);
    QVERIFY(named<QPushButton>(*editor, u"Save"_s)->isEnabled());
    named<QPushButton>(*editor, u"Save"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 1);
    const auto saved = bench.stored().find(u"For Grandma"_s);
    QVERIFY(saved);
    QCOMPARE(renditionsText(saved->recipe.renditions), u"480p,240p"_s);
    QCOMPARE(saved->recipe.download.subtitles, SubtitleChoice::Separate);
    QCOMPARE(saved->recipe.download.subtitleLanguages, (QStringList{u"en"_s, u"de.*"_s}));
    QVERIFY(saved->recipe.download.embedsChapters);
    QCOMPARE(saved->recipe.download.sponsorBlockCategories, QStringList{u"sponsor"_s});
    QCOMPARE(bench.list()->currentItem()->text(), u"For Grandma"_s);
    QVERIFY(bench.stored().isBuiltIn(u"phone"_s));
}

void TestPresetsDialog::whatCannotBeSavedStaysInTheEditor()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(u"presets"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder belongs
    bench.press(u"New…"_s);
    const QPointer<PresetEditor> editor = bench.editor();
    named<QLineEdit>(*editor, u"Name"_s)->setText(u"Mine"_s);
    named<QPushButton>(*editor, u"Save"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 1);
    QVERIFY(editor && editor->isVisible());
    QVERIFY(editor->isEnabled());
    QCOMPARE(named<QLineEdit>(*editor, u"Name"_s)->text(), u"Mine"_s);
    const QLabel *problem = described(*editor, u"What is wrong with the preset"_s);
    QVERIFY2(problem && problem->text().startsWith(u"The preset cannot be saved."_s),
             qPrintable(problem ? problem->text() : QString()));
    QVERIFY(inTheWay.remove());
    named<QPushButton>(*editor, u"Save"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 2);
    QVERIFY(!editor || !editor->isVisible());
    QVERIFY(bench.stored().find(u"Mine"_s));
}

void TestPresetsDialog::savesThoughTheDialogIsClosed()
{
    Bench bench;
    bench.press(u"New…"_s);
    named<QLineEdit>(*bench.editor(), u"Name"_s)->setText(u"Mine"_s);
    named<QPushButton>(*bench.editor(), u"Save"_s)->click();
    delete bench.dialog;
    QTRY_COMPARE(bench.changes.size(), 1);
    QVERIFY(bench.library.find(u"Mine"_s));
}

void TestPresetsDialog::changesABuiltInOneAndRestoresIt()
{
    Bench bench;
    bench.press(u"Edit…"_s);
    named<QSpinBox>(*bench.editor(), u"Quality"_s)->setValue(30);
    named<QPushButton>(*bench.editor(), u"Save"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 1);
    QCOMPARE(bench.stored().find(u"phone"_s)->recipe.format.video.quality, 30);
    QVERIFY(!bench.list()->currentItem()->text().contains(u"built in"_s));
    bench.press(u"Restore…"_s);
    auto *question = bench.dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    named<QPushButton>(*question, u"Restore"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 2);
    QVERIFY(bench.stored().isBuiltIn(u"phone"_s));
    QVERIFY(bench.list()->currentItem()->text().contains(u"built in"_s));
}

void TestPresetsDialog::deletesOnlyTheUsersOwn()
{
    Bench bench;
    bench.press(u"New…"_s);
    named<QLineEdit>(*bench.editor(), u"Name"_s)->setText(u"Mine"_s);
    named<QPushButton>(*bench.editor(), u"Save"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 1);
    QCOMPARE(bench.list()->currentItem()->text(), u"Mine"_s);
    bench.press(u"Delete…"_s);
    auto *question = bench.dialog->findChild<QMessageBox *>();
    QVERIFY(question->text().contains(u"Mine"_s));
    named<QPushButton>(*question, u"Delete"_s)->click();
    QTRY_COMPARE(bench.changes.size(), 2);
    QVERIFY(!bench.stored().find(u"Mine"_s));
}

void TestPresetsDialog::importsAndTellsWhatIsNone()
{
    Bench bench;
    const QTemporaryDir elsewhere;
    Preset preset = *PresetLibrary({}).find(u"phone"_s);
    preset.name = u"From a friend"_s;
    for (const auto &[name, contents] :
         {std::pair{u"phone.json"_s, preset.toJson()},
          {u"evil.json"_s,
           QByteArray(R"({"version":1,"download":{"arguments":["--exec","rm"]}})")}}) {
        QFile file(elsewhere.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    bench.press(u"Import…"_s);
    emit bench.dialog->findChild<QFileDialog *>()->filesSelected(
        {elsewhere.filePath(u"phone.json"_s)});
    QTRY_COMPARE(bench.changes.size(), 1);
    QVERIFY(bench.stored().find(u"From a friend"_s));
    QVERIFY(bench.stored().isBuiltIn(u"phone"_s)); // the file's name is no wish to replace it
    emit bench.dialog->findChild<QFileDialog *>()->filesSelected(
        {elsewhere.filePath(u"evil.json"_s)});
    QTRY_VERIFY(described(*bench.dialog, u"Message"_s)->text().contains(u"--exec"_s));
}

void TestPresetsDialog::saysAtOnceWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("no name") << u"Name"_s << u" "_s << u"name"_s;
    QTest::newRow("no size") << u"Sizes"_s << u"huge"_s << u"huge"_s;
    QTest::newRow("nothing to make") << u"Sizes"_s << QString() << u"at least one"_s;
    QTest::newRow("no format") << u"Format"_s << u"-"_s << u"format"_s;
    QTest::newRow("H.264 in WebM") << u"Container"_s << u"WebM"_s << u"webm"_s;
}

void TestPresetsDialog::saysAtOnceWhatDoesNotGoTogether()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, told);
    const QPointer<PresetEditor> editor =
        new PresetEditor(*PresetLibrary({}).find(u"phone"_s), withoutAv1());
    editor->open();
    const auto *save = named<QPushButton>(*editor, u"Save"_s);
    QVERIFY(save->isEnabled());
    if (auto *line = named<QLineEdit>(*editor, field))
        line->setText(value);
    else
        named<QComboBox>(*editor, field)->setCurrentText(value);
    QVERIFY(!save->isEnabled());
    const QString sentence = described(*editor, u"What is wrong with the preset"_s)->text();
    QVERIFY2(sentence.contains(told), qPrintable(sentence));
    delete editor;
}

void TestPresetsDialog::saysWhatThisComputerLacks()
{
    const QPointer<PresetEditor> editor =
        new PresetEditor(*PresetLibrary({}).find(u"av1"_s), withoutAv1());
    editor->open();
    const auto *codec = named<QComboBox>(*editor, u"Video codec"_s);
    const auto *items = qobject_cast<const QStandardItemModel *>(codec->model());
    QVERIFY(!items->item(static_cast<int>(VideoCodec::Av1))->isEnabled());
    QVERIFY(items->item(static_cast<int>(VideoCodec::H265))->isEnabled());
    const auto *told = described(*editor, u"What is wrong with the preset"_s);
    QVERIFY(told->text().contains(u"libsvtav1"_s));
    QVERIFY(named<QPushButton>(*editor, u"Save"_s)->isEnabled()); // for another computer
    editor->setEncoders(EncoderList());
    QVERIFY(items->item(static_cast<int>(VideoCodec::Av1))->isEnabled());
    QVERIFY(told->text().isEmpty());
    delete editor;
}

void TestPresetsDialog::editorGivesBackWhatItWasGiven()
{
    Preset preset = *PresetLibrary({}).find(u"webm"_s);
    preset.recipe.renditions = *parseRenditions(u"original,full,720p,audio"_s);
    preset.recipe.format.video.rateControl = RateControl::Bitrate;
    preset.recipe.format.video.quality = -1;
    preset.recipe.format.video.kilobits = 777;
    preset.recipe.format.audio = {AudioCodec::Opus, 96, false};
    preset.recipe.format.keepsSubtitles = false;
    preset.recipe.download = {u"bv+ba"_s,
                              SubtitleChoice::Embed,
                              {u"en"_s},
                              true,
                              true,
                              true,
                              {u"sponsor"_s, u"filler"_s},
                              {u"--user-agent=A 'b' c"_s, u"--force-ipv4"_s}};
    const QPointer<PresetEditor> editor = new PresetEditor(preset, withoutAv1());
    editor->open();
    const QSignalSpy saved(editor, &PresetEditor::saveRequested);
    named<QPushButton>(*editor, u"Save"_s)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<Preset>(), preset);
    delete editor;
}

void TestPresetsDialog::everythingHasAName()
{
    const Bench bench;
    bench.press(u"Edit…"_s);
    for (const QWidget *window : {static_cast<QWidget *>(bench.dialog), //
                                  static_cast<QWidget *>(bench.editor())}) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isInner =
                widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QTabBar *>(widget);
            if (widget->focusPolicy() != Qt::NoFocus && !isInner && widget->isVisible())
                QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestPresetsDialog)
#include "tst_presetsdialog.moc"
