// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/companyrecord.h"
#include "core/jobs/companytrial.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<double>)

class TestCompanyRecord final : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void forgetsOtherMachines();
    void outlivesTheProgram();
    void survivesAnyFile();
    void tellsWorkApart();
    void noticesAnotherFfmpeg();
    void timesOneChunkTwice();
    void countsNothingThatWasDisturbed();
};

void TestCompanyRecord::decides_data()
{
    QTest::addColumn<QList<double>>("slowdowns");
    QTest::addColumn<bool>("isLoss");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("not known") << QList<double>() << false << false;
    QTest::newRow("nearly for nothing") << QList<double>{1.1} << false << false;
    QTest::newRow("even") << QList<double>{2.0} << false << false;
    QTest::newRow("noise") << QList<double>{2.05} << false << false;
    QTest::newRow("slower") << QList<double>{2.3} << true << false;
    QTest::newRow("two of two") << QList<double>{2.3, 2.2} << true << false;
    QTest::newRow("one of two") << QList<double>{2.3, 1.9} << false << false;
    QTest::newRow("once disturbed") << QList<double>{1.9, 7, 1.9} << false << true;
    QTest::newRow("most") << QList<double>{2.3, 1.9, 2.3} << true << true;
    QTest::newRow("the oldest is forgotten") << QList<double>{1, 1, 2.3, 2.3} << true << true;
    QTest::newRow("nonsense") << QList<double>{-1, 0, qInf(), qQNaN()} << false << false;
}

void TestCompanyRecord::decides()
{
    QFETCH(const QList<double>, slowdowns);
    CompanyRecord record(u"m"_s);
    for (const double slowdown : slowdowns)
        record.add(u"w"_s, slowdown);
    QTEST(record.isLoss(u"w"_s), "isLoss");
    QTEST(record.isSure(u"w"_s), "isSure");
    const CompanyRecord read(u"m"_s, record.toJson());
    QTEST(read.isLoss(u"w"_s), "isLoss");
    QTEST(read.isSure(u"w"_s), "isSure");
    QVERIFY(!record.isLoss(u"another"_s));
}

void TestCompanyRecord::forgetsOtherMachines()
{
    CompanyRecord record(u"m"_s);
    record.add(u"w"_s, 3);
    QVERIFY(!CompanyRecord(u"another"_s, record.toJson()).isLoss(u"w"_s));
}

void TestCompanyRecord::outlivesTheProgram()
{
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"not/there/yet"_s);
    for (int i = 0; i < 3; ++i)
        addToCompanyRecord(cache, u"m"_s, u"w"_s, 3);
    addToCompanyRecord(cache, u"m"_s, u"v"_s, 1);
    const CompanyRecord record = readCompanyRecord(cache, u"m"_s);
    QVERIFY(record.isSure(u"w"_s) && record.isLoss(u"w"_s));
    QVERIFY(!record.isSure(u"v"_s) && !record.isLoss(u"v"_s));
}

void TestCompanyRecord::survivesAnyFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"chunks-at-once.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"machine": "m", "slowdowns": {"w": "3", "v": [null, "x", [], 3]}})");
    file.close();
    const CompanyRecord record = readCompanyRecord(folder.path(), u"m"_s);
    QVERIFY(!record.isLoss(u"w"_s));
    QVERIFY(record.isLoss(u"v"_s) && !record.isSure(u"v"_s));
    QVERIFY(file.resize(20));
    QVERIFY(!readCompanyRecord(folder.path(), u"m"_s).isLoss(u"v"_s));
}

void TestCompanyRecord::tellsWorkApart()
{
    EncodePlan plan;
    EncodeOutput output;
    output.width = 1280;
    output.height = 720;
    plan.outputs = {output};
    const QString name = workName(plan);
    plan.outputs.first().height = 692; // a wider film of the same kind
    QCOMPARE(workName(plan), name);
    QStringList names{name};
    plan.outputs.append(output);
    names.append(workName(plan));
    plan.threads = 4;
    names.append(workName(plan));
    plan.format.video.codec = VideoCodec::Av1;
    names.append(workName(plan));
    plan.format.video.speed = EncodeSpeed::Small;
    names.append(workName(plan));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestCompanyRecord::noticesAnotherFfmpeg()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ffmpeg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one") == 3 && file.flush());
    const QString name = machineName(path, 2);
    QCOMPARE(machineName(path, 2), name);
    QVERIFY(machineName(path, 4) != name);
    QVERIFY(file.write(" more") == 5 && file.flush());
    QVERIFY(machineName(path, 2) != name);
}

void TestCompanyRecord::timesOneChunkTwice()
{
    CompanyTrial trial;
    QCOMPARE(trial.runsAtOnce(2), 2);
    trial.begin();
    QCOMPARE(trial.runsAtOnce(2), 1);
    QVERIFY(!trial.next(1'000));
    QCOMPARE(trial.runsAtOnce(1), 2);
    QCOMPARE(trial.next(1'900), 1.9);
    QCOMPARE(trial.runsAtOnce(1), 1);
    QCOMPARE(trial.phase(), CompanyTrial::Phase::None);
}

void TestCompanyRecord::countsNothingThatWasDisturbed()
{
    CompanyTrial trial;
    trial.begin();
    QVERIFY(!trial.next(1'000));
    trial.giveUp();
    QCOMPARE(trial.runsAtOnce(2), 2);
    QVERIFY(!trial.next(1'900));
}

QTEST_GUILESS_MAIN(TestCompanyRecord)
#include "tst_companyrecord.moc"
