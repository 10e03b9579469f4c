// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadleftovers.h"
#include "core/jobs/partialguard.h"
#include "core/process/processidentity.h"
#include "core/tools/ytdlptool.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 everything = 1LL << 40;
const QString boot = QStringLiteral("this boot");

/// Bytes that differ from place to place.
QByteArray bytesFrom(qint64 offset, qint64 count)
{
    static const QByteArray all = [] {
        QByteArray bytes(8 * mebibyte, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 31 >> 3);
        return bytes;
    }();
    return all.mid(offset, count);
}

/// What yt-dlp does to its partial file.
class Tool final
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"media.mp4.part"_qs); }

    void append(qint64 count) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
        file.write(bytesFrom(file.size(), count));
    }

    void flip(qint64 place) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(place));
        const char byte = file.peek(1).at(0);
        QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    }

    void resize(qint64 size) const { QVERIFY(QFile(path()).resize(size)); }

    [[nodiscard]] qint64 size() const { return QFile(path()).size(); }

private:
    QTemporaryDir m_folder;
};

const std::atomic_bool wanted = false;
const std::atomic_bool unwanted = true;

PartialMark markOf(qint64 bytes)
{
    return {bytes, QCryptographicHash::hash(bytesFrom(0, bytes), QCryptographicHash::Sha1), boot};
}

/// The mark that a run leaves that wrote so many bytes.
PartialMark recorded(const Tool &tool, qint64 bytes)
{
    tool.append(bytes);
    PartialMark mark =
        PartialDigest(tool.path()).extend(wanted, everything).value_or(PartialMark());
    mark.bootId = currentBootId();
    return mark;
}

} // namespace

class TestPartialGuard final : public QObject
{
    Q_OBJECT

private slots:
    void marksSurviveTheStore();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void readsOnWhereItWas();
    void leavesOutWhatHealingCuts();
    void readsNoMoreThanAsked();
    void beginsAnewWithAnotherFile_data();
    void beginsAnewWithAnotherFile();
    void goesOnWithWhatIsRight();
    void noticesWhatChanged_data();
    void noticesWhatChanged();
    void leavesTheRestAlone();
    void keepsProvenBytesHoweverOftenItIsCutOff();
    void distrustsWhatWasNotSynced_data();
    void distrustsWhatWasNotSynced();
    void anUnwantedAnswerChangesNothing();
    void looksOnlyWhileBytesComeIn();
    void aRestartedFileIsLookedAtAnew();
    void aLastLookCompletesTheMark();
    void aShortDownloadIsNeverLookedAt();

private:
    [[nodiscard]] PartialFinding nothing() const
    {
        PartialFinding finding;
        finding.mark.bootId = boot;
        return finding;
    }

    QThreadPool m_pool;
};

void TestPartialGuard::marksSurviveTheStore()
{
    const PartialMark none{0, {}, boot};
    QCOMPARE(PartialMark::fromJson(none.toJson()).value_or(markOf(1)), none);
    const PartialMark some = markOf(5 * mebibyte);
    QCOMPARE(PartialMark::fromJson(some.toJson()).value_or(none), some);
}

void TestPartialGuard::refusesOtherJson_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QJsonObject json = markOf(100).toJson();
    json.remove(QLatin1String("digest"));
    QTest::newRow("no digest") << json;
    json = markOf(100).toJson();
    json.insert(QLatin1String("bytes"), -1);
    QTest::newRow("negative") << json;
    json.insert(QLatin1String("bytes"), QLatin1String("many"));
    QTest::newRow("a word") << json;
    json = markOf(100).toJson();
    json.insert(QLatin1String("digest"), QLatin1String("abcd"));
    QTest::newRow("a short digest") << json;
}

void TestPartialGuard::refusesOtherJson()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!PartialMark::fromJson(json));
}

void TestPartialGuard::readsOnWhereItWas()
{
    const Tool tool;
    PartialDigest digest(tool.path());
    QVERIFY(!digest.extend(wanted, everything)); // there is no file yet
    qint64 size = 0;
    for (const qint64 count : {mebibyte, 3 * mebibyte + 17, qint64(1), 2 * mebibyte}) {
        tool.append(count);
        size += count;
        const auto mark = digest.extend(wanted, everything);
        QVERIFY(mark);
        QCOMPARE(mark->bytes, size - healedBytes);
        QCOMPARE(mark->digest, markOf(size - healedBytes).digest);
    }
    QVERIFY(!digest.extend(wanted, everything)); // nothing new
}

void TestPartialGuard::leavesOutWhatHealingCuts()
{
    const Tool tool;
    tool.append(healedBytes);
    PartialDigest digest(tool.path());
    QVERIFY(!digest.extend(wanted, everything));
    tool.append(1);
    QCOMPARE(digest.extend(wanted, everything).value_or(PartialMark()).bytes, 1);
}

void TestPartialGuard::readsNoMoreThanAsked()
{
    const Tool tool;
    tool.append(4 * mebibyte);
    PartialDigest digest(tool.path());
    for (const qint64 bytes : {mebibyte, 2 * mebibyte}) {
        const auto mark = digest.extend(wanted, mebibyte);
        QCOMPARE(mark.value_or(PartialMark()).digest, markOf(bytes).digest);
    }
    QVERIFY(!digest.extend(unwanted, mebibyte));
}

void TestPartialGuard::beginsAnewWithAnotherFile_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("cut off") << false;
    QTest::newRow("replaced") << true;
}

void TestPartialGuard::beginsAnewWithAnotherFile()
{
    QFETCH(const bool, isReplaced);
    const Tool tool;
    tool.append(3 * mebibyte);
    PartialDigest digest(tool.path());
    QVERIFY(digest.extend(wanted, everything));
    if (isReplaced) {
        // Beside the old one for a moment, so that it cannot get the same number.
        const QString old = tool.path() + u".old"_qs;
        QVERIFY(QFile::rename(tool.path(), old));
        tool.append(5 * mebibyte);
        QVERIFY(QFile::remove(old));
        tool.flip(7); // other contents
    } else {
        tool.resize(mebibyte);
        tool.flip(7);
    }
    QFile file(tool.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray covered = file.read(file.size() - healedBytes);
    const auto mark = digest.extend(wanted, everything);
    QVERIFY(mark);
    QCOMPARE(mark->bytes, covered.size());
    QCOMPARE(mark->digest, QCryptographicHash::hash(covered, QCryptographicHash::Sha1));
}

void TestPartialGuard::goesOnWithWhatIsRight()
{
    const Tool tool;
    const PartialMark mark = recorded(tool, 3 * mebibyte);
    tool.append(2 * mebibyte); // not looked at any more
    const auto healed = healLeftovers(tool.folder(), mark, wanted);
    QVERIFY(healed);
    QVERIFY(!healed->partial.isChanged);
    QCOMPARE(healed->partial.mark, mark);
    QCOMPARE(tool.size(), 5 * mebibyte - healedBytes);
    // And the next run's digest is one of the whole again.
    tool.append(mebibyte);
    const auto later = healed->partial.digest->extend(wanted, everything);
    QCOMPARE(later.value_or(PartialMark()).digest, markOf(6 * mebibyte - 2 * healedBytes).digest);
}

void TestPartialGuard::noticesWhatChanged_data()
{
    QTest::addColumn<qint64>("flipped");
    QTest::addColumn<qint64>("cutTo");
    const qint64 last = 3 * mebibyte - healedBytes - 1;
    QTest::newRow("the first byte") << qint64(0) << qint64(-1);
    QTest::newRow("one in the middle") << mebibyte << qint64(-1);
    QTest::newRow("the last one") << last << qint64(-1);
    QTest::newRow("cut off") << qint64(-1) << last;
    QTest::newRow("emptied") << qint64(-1) << qint64(0);
}

void TestPartialGuard::noticesWhatChanged()
{
    QFETCH(const qint64, flipped);
    QFETCH(const qint64, cutTo);
    const Tool tool;
    const PartialMark mark = recorded(tool, 3 * mebibyte);
    if (flipped >= 0)
        tool.flip(flipped);
    if (cutTo >= 0)
        tool.resize(cutTo);
    const auto healed = healLeftovers(tool.folder(), mark, wanted);
    QVERIFY(healed);
    QVERIFY(healed->partial.isChanged);
    QCOMPARE(healed->partial.mark.bytes, 0);
    QVERIFY(!healed->acts.isEmpty());
    QVERIFY(!QFile::exists(tool.path()));
}

void TestPartialGuard::leavesTheRestAlone()
{
    const Tool tool;
    const PartialMark mark = recorded(tool, 3 * mebibyte);
    tool.append(mebibyte);
    tool.flip(mark.bytes); // the first byte that nobody has looked at
    const auto healed = healLeftovers(tool.folder(), mark, wanted);
    QVERIFY(healed && !healed->partial.isChanged);
    QCOMPARE(tool.size(), 4 * mebibyte - healedBytes);
}

/// Healing cuts something off each time, though never what was proved.
void TestPartialGuard::keepsProvenBytesHoweverOftenItIsCutOff()
{
    const Tool tool;
    const PartialMark mark = recorded(tool, 3 * mebibyte);
    for (int launch = 0; launch < 5; ++launch) {
        const auto healed = healLeftovers(tool.folder(), mark, wanted);
        QVERIFY(healed && !healed->partial.isChanged);
        QCOMPARE(tool.size(), mark.bytes);
    }
}

void TestPartialGuard::distrustsWhatWasNotSynced_data()
{
    QTest::addColumn<QString>("bootNow");
    QTest::addColumn<qint64>("marked");
    QTest::addColumn<qint64>("left");
    const qint64 size = 5 * mebibyte;
    const QString other = QStringLiteral("another boot");
    QTest::newRow("same boot") << boot << 2 * mebibyte << size;
    QTest::newRow("another boot") << other << 2 * mebibyte << 2 * mebibyte;
    QTest::newRow("another boot, nothing synced") << other << qint64(0) << qint64(0);
    QTest::newRow("same boot, nothing synced") << boot << qint64(0) << size;
    QTest::newRow("not known") << QString() << 2 * mebibyte << size;
}

void TestPartialGuard::distrustsWhatWasNotSynced()
{
    QFETCH(const QString, bootNow);
    QFETCH(const qint64, marked);
    QFETCH(const qint64, left);
    const Tool tool;
    tool.append(5 * mebibyte);
    PartialMark mark = markOf(marked);
    if (marked == 0)
        mark.digest.clear();
    const auto found = inspectPartial(tool.folder(), mark, bootNow, wanted);
    QVERIFY(found && !found->isChanged);
    QCOMPARE(found->mark.bytes, marked);
    QCOMPARE(found->mark.bootId, bootNow);
    QCOMPARE(tool.size(), left);
    QCOMPARE(found->acts.isEmpty(), left == 5 * mebibyte);
}

void TestPartialGuard::anUnwantedAnswerChangesNothing()
{
    const Tool tool;
    const PartialMark mark = recorded(tool, 3 * mebibyte);
    tool.flip(5);
    const auto healed = healLeftovers(tool.folder(), mark, unwanted);
    QVERIFY(healed && !healed->partial.isChanged);
    QCOMPARE(tool.size(), 3 * mebibyte);
}

void TestPartialGuard::looksOnlyWhileBytesComeIn()
{
    using namespace std::chrono_literals;
    const Tool tool;
    PartialGuard guard(tool.folder(), nothing(), 20ms, m_pool);
    QSignalSpy marked(&guard, &PartialGuard::marked);
    tool.append(mebibyte);
    guard.noteGrowth();
    QTRY_COMPARE(guard.mark().bytes, mebibyte - healedBytes);
    QCOMPARE(guard.mark().bootId, boot);
    tool.append(mebibyte);
    guard.noteGrowth();
    QTRY_COMPARE(guard.mark().bytes, 2 * mebibyte - healedBytes);
    QCOMPARE(guard.mark().digest, markOf(2 * mebibyte - healedBytes).digest);
    // Nobody says that there is more.
    tool.append(mebibyte);
    QVERIFY(!marked.wait(200));
    QCOMPARE(marked.size(), 2);
}

void TestPartialGuard::aRestartedFileIsLookedAtAnew()
{
    using namespace std::chrono_literals;
    const Tool tool;
    PartialGuard guard(tool.folder(), nothing(), 20ms, m_pool);
    tool.append(mebibyte);
    guard.noteGrowth();
    QTRY_COMPARE(guard.mark().bytes, mebibyte - healedBytes);
    // The same file, longer than before, with other contents: only its tool can tell.
    tool.resize(0);
    tool.append(2 * mebibyte);
    tool.flip(5);
    guard.startOver();
    QCOMPARE(guard.mark(), (PartialMark{0, {}, boot}));
    guard.noteGrowth();
    QTRY_COMPARE(guard.mark().bytes, 2 * mebibyte - healedBytes);
    QVERIFY(PartialDigest(tool.path()).startsWith(guard.mark(), wanted));
}

void TestPartialGuard::aLastLookCompletesTheMark()
{
    using namespace std::chrono_literals;
    const Tool tool;
    PartialGuard guard(tool.folder(), nothing(), 20ms, m_pool);
    tool.append(mebibyte);
    guard.noteGrowth();
    QTRY_COMPARE(guard.mark().bytes, mebibyte - healedBytes);
    tool.append(mebibyte);
    guard.noteGrowth();
    QSignalSpy settled(&guard, &PartialGuard::settled);
    guard.settle();
    QCOMPARE(settled.size(), 0);
    QVERIFY(settled.wait(5'000));
    QCOMPARE(guard.mark().bytes, 2 * mebibyte - healedBytes);
    QVERIFY(!settled.wait(300));
    QCOMPARE(settled.size(), 1);
}

void TestPartialGuard::aShortDownloadIsNeverLookedAt()
{
    const Tool tool;
    PartialGuard guard(tool.folder(), nothing(), PartialGuard::standardBeat, m_pool);
    tool.append(mebibyte);
    guard.noteGrowth();
    QSignalSpy marked(&guard, &PartialGuard::marked);
    QSignalSpy settled(&guard, &PartialGuard::settled);
    guard.settle();
    QVERIFY(settled.wait(1'000));
    QCOMPARE(marked.size(), 0);
}

QTEST_GUILESS_MAIN(TestPartialGuard)
#include "tst_partialguard.moc"
