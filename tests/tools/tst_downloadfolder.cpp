// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlptool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

using Listing = QMap<QString, qint64>;

namespace {

constexpr qint64 kib = 1024;

void fill(const QString &folder, const Listing &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile made(folder + u'/' + file.key());
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(made.resize(file.value()));
    }
}

Listing listed(const QString &folder)
{
    Listing files;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : entries)
        files.insert(info.fileName(), info.size());
    return files;
}

} // namespace

class TestDownloadFolder final : public QObject
{
    Q_OBJECT

private slots:
    void heals_data();
    void heals();
    void healingAgainChangesNoFileButDirectParts();
    void deletesOnlyWhatMayBeCut();
    void empties();
    void refusesAMissingFolder();
    void reportsWhatCannotBeDeleted();
};

void TestDownloadFolder::heals_data()
{
    QTest::addColumn<Listing>("before");
    QTest::addColumn<Listing>("after");
    QTest::addColumn<int>("deeds");

    QTest::newRow("empty folder") << Listing{} << Listing{} << 0;
    QTest::newRow("direct: the end is cut") << Listing{{u"media.mp4.part"_s, 1000 * kib}}
                                            << Listing{{u"media.mp4.part"_s, 936 * kib}} << 1;
    QTest::newRow("direct: small part becomes empty")
        << Listing{{u"media.mp4.part"_s, 10}} << Listing{{u"media.mp4.part"_s, 0}} << 1;
    QTest::newRow("direct: empty part stays")
        << Listing{{u"media.mp4.part"_s, 0}} << Listing{{u"media.mp4.part"_s, 0}} << 0;
    QTest::newRow("pieces: joined file, state and torn piece go, whole pieces stay")
        << Listing{{u"media.mp4.part"_s, 500},       {u"media.mp4.ytdl"_s, 40},
                   {u"media.mp4.part-Frag0"_s, 100}, {u"media.mp4.part-Frag11"_s, 100},
                   {u"media.mp4.part-Frag12"_s, 0},  {u"media.mp4.part-Frag13.part"_s, 50}}
        << Listing{{u"media.mp4.part-Frag0"_s, 100}, {u"media.mp4.part-Frag11"_s, 100}} << 4;
    QTest::newRow("pieces: state alone makes the part untrusted")
        << Listing{{u"media.mp4.part"_s, 500 * kib}, {u"media.mp4.ytdl"_s, 0}} << Listing{} << 2;
    QTest::newRow("pieces: a piece alone does")
        << Listing{{u"media.mp4.part"_s, 500 * kib}, {u"media.mp4.part-Frag3"_s, 9}}
        << Listing{{u"media.mp4.part-Frag3"_s, 9}} << 1;
    QTest::newRow("two streams, each by its own kind")
        << Listing{{u"media.f1.mp4.part"_s, 500 * kib},
                   {u"media.f1.mp4.part-Frag3"_s, 9},
                   {u"media.f2.m4a.part"_s, 500 * kib}}
        << Listing{{u"media.f1.mp4.part-Frag3"_s, 9}, {u"media.f2.m4a.part"_s, 436 * kib}} << 2;
    QTest::newRow("subtitles go, whole or not, and do not stand for the video")
        << Listing{{u"media.en.vtt"_s, 7},
                   {u"media.de.vtt.part"_s, 500 * kib},
                   {u"media.fr.vtt.part-Frag1"_s, 9},
                   {u"media.jpg"_s, 5},
                   {u"media.mp4.part"_s, 1000 * kib}}
        << Listing{{u"media.mp4.part"_s, 936 * kib}} << 5;
    QTest::newRow("finished streams and thumbnails stay")
        << Listing{{u"media.f1.mp4"_s, 7}, {u"media.mp4"_s, 8}, {u"thumb.jpg"_s, 9}}
        << Listing{{u"media.f1.mp4"_s, 7}, {u"media.mp4"_s, 8}, {u"thumb.jpg"_s, 9}} << 0;
    QTest::newRow("cut-off merges and repairs go")
        << Listing{{u"media.temp.mp4"_s, 7}, {u"thumb.temp.png"_s, 8}, {u"media.mp4"_s, 9}}
        << Listing{{u"media.mp4"_s, 9}} << 2;
    const Listing foreign{{u"manifest.json"_s, 5}, {u"out-360p.mp4"_s, 6}, {u"x.temp.mp4"_s, 7},
                          {u"mediator.part"_s, 8}, {u"other.ytdl"_s, 9},   {u".hidden.part"_s, 3}};
    QTest::newRow("what is not yt-dlp's is not touched") << foreign << foreign << 0;
}

void TestDownloadFolder::heals()
{
    QFETCH(Listing, before);
    QTemporaryDir folder;
    fill(folder.path(), before);
    QVERIFY(QDir(folder.path()).mkpath(u"media.part/inner"_s));
    const auto deeds = healDownloadFolder(folder.path());
    QVERIFY(deeds);
    QTEST(listed(folder.path()), "after");
    QTEST(static_cast<int>(deeds->size()), "deeds");
    QVERIFY(QDir(folder.filePath(u"media.part/inner"_s)).exists());
}

void TestDownloadFolder::healingAgainChangesNoFileButDirectParts()
{
    QTemporaryDir folder;
    fill(folder.path(),
         {{u"media.f1.mp4.part"_s, 500},
          {u"media.f1.mp4.ytdl"_s, 40},
          {u"media.f1.mp4.part-Frag0"_s, 100},
          {u"media.temp.mp4"_s, 5},
          {u"media.f2.m4a"_s, 7}});
    QVERIFY(healDownloadFolder(folder.path()));
    const Listing once = listed(folder.path());
    QCOMPARE(once.size(), 2);
    QVERIFY(healDownloadFolder(folder.path())->isEmpty());
    QCOMPARE(listed(folder.path()), once);
}

/// SponsorBlock cuts what was merged, never the streams that it is merged of.
void TestDownloadFolder::deletesOnlyWhatMayBeCut()
{
    const QTemporaryDir folder;
    fill(folder.path(),
         {{u"media.mp4"_s, 5},
          {u"media.flv"_s, 5},
          {u"media.embedded.mp4"_s, 5},
          {u"media.f137.mp4"_s, 5},
          {u"media.fhls-1.5.m4a"_s, 5},
          {u"media.f140.m4a.part"_s, 5},
          {u"manifest.json"_s, 5}});
    QVERIFY(deleteWholeFiles(folder.path()));
    QCOMPARE(listed(folder.path()),
             (Listing{{u"media.f137.mp4"_s, 5},
                      {u"media.fhls-1.5.m4a"_s, 5},
                      {u"media.f140.m4a.part"_s, 5},
                      {u"manifest.json"_s, 5}}));
}

void TestDownloadFolder::empties()
{
    QTemporaryDir folder;
    fill(folder.path(),
         {{u"media.mp4"_s, 1},
          {u"media.mp4.part"_s, 1},
          {u"media.mp4.ytdl"_s, 1},
          {u"media.mp4.part-Frag1"_s, 1},
          {u"thumb.jpg"_s, 1},
          {u"manifest.json"_s, 1},
          {u"out-360p.mp4"_s, 1}});
    QVERIFY(QDir(folder.path()).mkpath(u"home"_s));
    QVERIFY(emptyDownloadFolder(folder.path()));
    QCOMPARE(listed(folder.path()), (Listing{{u"manifest.json"_s, 1}, {u"out-360p.mp4"_s, 1}}));
    QVERIFY(QDir(folder.filePath(u"home"_s)).exists());
    QVERIFY(emptyDownloadFolder(folder.path()));
}

void TestDownloadFolder::refusesAMissingFolder()
{
    QCOMPARE(healDownloadFolder(u"/nowhere/at/all"_s).error().code, ErrorCode::FileSystemFailed);
    QCOMPARE(emptyDownloadFolder(u"/nowhere/at/all"_s).error().code, ErrorCode::FileSystemFailed);
}

void TestDownloadFolder::reportsWhatCannotBeDeleted()
{
    QTemporaryDir folder;
    fill(folder.path(), {{u"media.temp.mp4"_s, 1}});
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(folder.filePath(u"probe"_s));
    const bool isWritable = probe.open(QIODevice::WriteOnly);
    const auto healed = healDownloadFolder(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isWritable)
        QSKIP("this user may write everywhere");
    QVERIFY(!healed);
    QCOMPARE(healed.error().code, ErrorCode::FileSystemFailed);
}

QTEST_GUILESS_MAIN(TestDownloadFolder)
#include "tst_downloadfolder.moc"
