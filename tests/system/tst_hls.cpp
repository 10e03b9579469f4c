// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packageprobe.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QTest>

#include <csignal>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QString package = u"clip [hls]"_s;

QMap<QString, QByteArray> filesOf(const RespoolProgram &respool)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(respool.destination(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    const QDir root(respool.destination());
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(root.relativeFilePath(path), sha256(path));
    }
    return files;
}

} // namespace

/// The HLS preset with the real program, undisturbed and killed while it packages.
class TestHls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void packages_data();
    void packages();

private:
    QMap<QString, QByteArray> m_expected; ///< of a run that nobody disturbed
};

void TestHls::initTestCase()
{
    const RespoolProgram respool;
    const auto run = respool.run({u"--preset"_s, u"hls-ladder"_s, TestMedia::clip()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published(), QStringList{package});
    const QJsonObject output = run.job().value("outputs"_L1).toArray().at(0).toObject();
    QCOMPARE(output.value("path"_L1).toString(),
             respool.destination() + '/'_L1 + package + u"/master.m3u8"_s);
    // 640x360: of the four sizes one is left.
    QCOMPARE(flawOfPackage(respool.destination() + '/'_L1 + package, {1, 1, 250, 0, 10}),
             QString());
    m_expected = filesOf(respool);
    QVERIFY(m_expected.size() > 6);
}

void TestHls::packages_data()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("killed when the files are whole") << u"renditions_recorded"_s;
    QTest::newRow("killed when they are cut") << u"hls_cut"_s;
    QTest::newRow("killed before the master playlist") << u"hls_before_master"_s;
    QTest::newRow("killed when the package is whole") << u"hls_named"_s;
    QTest::newRow("killed before it gets its name") << u"before_rename"_s;
    QTest::newRow("killed when it has its name") << u"renamed"_s;
}

void TestHls::packages()
{
    if (!RESPOOL_HAS_CRASH_POINTS)
        QSKIP("This build has no crash points (CMake option RESPOOL_CRASH_POINTS).");
    QFETCH(const QString, point);
    RespoolProgram respool;
    respool.environment.insert(u"RESPOOL_CRASH_AT"_s, point);
    const ChildResult killed = respool.call({u"run"_s, u"--to"_s, respool.destination(),
                                             u"--preset"_s, u"hls-ladder"_s, TestMedia::clip()});
    QCOMPARE(killed.signal, SIGKILL);
    const bool mayBeThere = point == "renamed"_L1;
    QCOMPARE(respool.published().contains(package), mayBeThere); // nothing half done
    respool.environment.remove(u"RESPOOL_CRASH_AT"_s);
    const auto run = respool.run({});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published(), QStringList{package});
    QCOMPARE(filesOf(respool), m_expected);
}

QTEST_GUILESS_MAIN(TestHls)
#include "tst_hls.moc"
