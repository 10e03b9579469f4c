// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/presetlibrary.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

/// The presets that come with the program, and those of the user beside them.
class TestPresetLibrary final : public QObject
{
    Q_OBJECT

private slots:
    void offersTheBuiltInOnes();
    void findsByIdAndName();
    void keepsTheUsersOwn();
    void standsInForABuiltInOne();
    void tellsOfDamagedFiles();
    void staysInsideItsFolder();
};

void TestPresetLibrary::offersTheBuiltInOnes()
{
    const PresetLibrary library({});
    QVERIFY2(library.problems().isEmpty(),
             library.problems().isEmpty() ? "" : qPrintable(library.problems().first().text));
    const QStringList files = QDir(u":/respool/presets"_s).entryList({u"*.json"_s});
    QCOMPARE(library.presets().size(), files.size());
    QVERIFY(files.size() >= 12);
    QCOMPARE(library.presets().first().recipe.renditions, QList{Rendition{}});
    for (const Preset &preset : library.presets()) {
        QVERIFY2(files.contains(preset.id + u".json"_s), qPrintable(preset.id));
        QVERIFY(library.isBuiltIn(preset.id));
        // The texts are in the program, too, for the translators.
        QCOMPARE(displayName(preset), preset.name);
        QCOMPARE(displayDescription(preset), preset.description);
    }
}

void TestPresetLibrary::findsByIdAndName()
{
    const PresetLibrary library({});
    QCOMPARE(library.find(u"phone"_s)->id, u"phone"_s);
    QCOMPARE(library.find(u"wEbM"_s)->id, u"webm"_s);
    QVERIFY(!library.find({}));
    const auto none = library.require(u"nothing"_s);
    QVERIFY(!none);
    QVERIFY(none.error().hint.contains(u"mp4-ladder"_s));
}

void TestPresetLibrary::keepsTheUsersOwn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"not/yet"_s);
    Preset preset = *PresetLibrary(path).find(u"phone"_s);
    preset.id.clear();
    preset.name = u"Für Oma / TV!"_s;
    PresetLibrary library(path);
    const auto id = library.save(preset);
    QVERIFY(id);
    QCOMPARE(*id, u"für-oma-tv"_s);
    QCOMPARE(*library.save(preset), u"für-oma-tv-2"_s);
    const PresetLibrary again(path);
    const auto found = again.find(*id);
    QVERIFY(found);
    QCOMPARE(found->name, preset.name);
    QCOMPARE(found->recipe.preset, *id);
    QCOMPARE(found->recipe.format, preset.recipe.format);
    QVERIFY(!again.isBuiltIn(*id));
    QVERIFY(library.remove(*id));
    QVERIFY(!library.find(*id));
}

void TestPresetLibrary::standsInForABuiltInOne()
{
    const QTemporaryDir folder;
    PresetLibrary library(folder.path());
    const auto count = library.presets().size();
    Preset preset = *library.find(u"phone"_s);
    preset.description = u"smaller"_s;
    preset.recipe.renditions = *parseRenditions(u"240p"_s);
    QVERIFY(library.save(preset));
    QCOMPARE(library.presets().size(), count);
    QVERIFY(!library.isBuiltIn(u"phone"_s));
    QCOMPARE(library.find(u"phone"_s)->recipe.renditions, *parseRenditions(u"240p"_s));
    QCOMPARE(displayDescription(*library.find(u"phone"_s)), u"smaller"_s);
    QVERIFY(library.remove(u"phone"_s));
    QVERIFY(library.isBuiltIn(u"phone"_s));
    QCOMPARE(library.find(u"phone"_s)->recipe.renditions, *parseRenditions(u"720p"_s));
}

void TestPresetLibrary::tellsOfDamagedFiles()
{
    const QTemporaryDir folder;
    for (const auto &[name, contents] :
         {std::pair(u"cut.json"_s, QByteArray("{\"version\": 1, \"na")),
          std::pair(u"empty.json"_s, QByteArray()),
          std::pair(u"bytes.json"_s, QByteArray(100'000, '\xff')),
          std::pair(u"notes.txt"_s, QByteArray("no preset"))}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    const PresetLibrary library(folder.path());
    QCOMPARE(library.problems().size(), 3);
    QVERIFY(library.find(u"phone"_s));
    // None is touched: somebody may want to mend it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void TestPresetLibrary::staysInsideItsFolder()
{
    const QTemporaryDir folder;
    PresetLibrary library(folder.filePath(u"presets"_s));
    Preset preset = *library.find(u"phone"_s);
    preset.id = u"../../escaped"_s;
    QVERIFY(library.save(preset));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"presets"_s});
}

QTEST_GUILESS_MAIN(TestPresetLibrary)
#include "tst_presetlibrary.moc"
