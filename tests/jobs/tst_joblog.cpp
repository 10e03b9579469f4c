// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/joblog.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJobLog final : public QObject
{
    Q_OBJECT

private slots:
    void writesInOrder();
    void takesSecretsOut();
    void keepsItsSize();
    void survivesAFolderThatCannotBe();
};

void TestJobLog::writesInOrder()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"logs/first.log"_qs);
    const QString second = folder.filePath(u"logs/second.log"_qs);
    {
        JobLog log;
        for (int i = 0; i < 1000; ++i) {
            log.append(first, QString::number(i));
            log.append(second, QString::number(-i));
        }
    }
    const QList<QByteArray> lines = contents(first).trimmed().split('\n');
    QCOMPARE(lines.size(), 1000);
    for (int i = 0; i < 1000; ++i)
        QVERIFY2(lines.at(i).endsWith(' ' + QByteArray::number(i)), lines.at(i).constData());
    QCOMPARE(contents(second).count('\n'), 1000);
    // Nobody else's eyes.
    QCOMPARE(QFile::permissions(first) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestJobLog::takesSecretsOut()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_qs);
    {
        JobLog log;
        log.append(path, u"GET https://me:hunter2@example.org/a?token=s3cret&x=1"_qs);
    }
    const QByteArray text = contents(path);
    QVERIFY(text.contains("example.org"));
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(!text.contains("s3cret"));
}

void TestJobLog::keepsItsSize()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_qs);
    const QString line(1000, u'x');
    for (int part = 0; part < 12; ++part) {
        JobLog log;
        for (int i = 0; i < 600; ++i)
            log.append(path, QString::number(part) + line);
    }
    constexpr qint64 cap = 2LL * 1024 * 1024;
    constexpr qint64 part = 700LL * 1024;
    const qint64 newest = QFileInfo(path).size();
    const qint64 older = QFileInfo(path + u".1"_qs).size();
    QVERIFY2(newest > 0 && newest <= cap + part, qPrintable(QString::number(newest)));
    QVERIFY2(older > cap && older <= cap + part, qPrintable(QString::number(older)));
    QVERIFY(contents(path).contains("11x"));
    QVERIFY(!QFileInfo::exists(path + u".2"_qs));
}

void TestJobLog::survivesAFolderThatCannotBe()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"log not written"_qs));
    JobLog log;
    log.append(folder.filePath(u"file/a.log"_qs), u"lost"_qs);
}

QTEST_GUILESS_MAIN(TestJobLog)
#include "tst_joblog.moc"
