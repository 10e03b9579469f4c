// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/filename.h"
#include "core/jobs/nametemplate.h"

#include <QTest>

using namespace respool;

class TestNameTemplate final : public QObject
{
    Q_OBJECT

private slots:
    void fillsIn_data();
    void fillsIn();
    void keepsToTheRulesOfNames_data();
    void keepsToTheRulesOfNames();
    void cutsTheTitleAlone();
    void numbers_data();
    void numbers();
    void namesWhatItDoesNotKnow();
    void withoutATemplateNothingChanges_data();
    void withoutATemplateNothingChanges();
    void theTagGoesWhereTheLabelIsNamed_data();
    void theTagGoesWhereTheLabelIsNamed();

private:
    static NameParts parts()
    {
        return {u"A {host} film"_qs, u"example.org"_qs, u"720p"_qs, QDate(2026, 3, 9)};
    }
};

void TestNameTemplate::fillsIn_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("name");
    QTest::newRow("title") << u"{title}"_qs << u"A {host} film"_qs;
    QTest::newRow("empty") << QString() << u"A {host} film"_qs;
    QTest::newRow("blank") << u"  "_qs << u"A {host} film"_qs;
    QTest::newRow("all") << u"{date} {host} {title} {label}"_qs
                         << u"2026-03-09 example.org A {host} film 720p"_qs;
    QTest::newRow("any case") << u"{DATE}_{Title}"_qs << u"2026-03-09_A {host} film"_qs;
    QTest::newRow("twice") << u"{label} {label}"_qs << u"720p 720p"_qs;
    QTest::newRow("unknown") << u"{title} {year}"_qs << u"A {host} film {year}"_qs;
    QTest::newRow("not closed") << u"{title {label}"_qs << u"{title 720p"_qs;
    QTest::newRow("not opened") << u"title} {label}"_qs << u"title} 720p"_qs;
    QTest::newRow("a number that nobody wrote in") << u"{number} {label}"_qs << u"720p"_qs;
    QTest::newRow("folders") << u"../{host}/{label}"_qs << u"example.org-720p"_qs;
    QTest::newRow("nothing") << u"{}"_qs << u"{}"_qs;
}

void TestNameTemplate::fillsIn()
{
    QFETCH(QString, nameTemplate);
    QTEST(expandedName(nameTemplate, parts()), "name");
}

void TestNameTemplate::keepsToTheRulesOfNames_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("title");
    const QString huge(100'000, u'x');
    QTest::newRow("huge title") << u"{title} {label}"_qs << huge;
    QTest::newRow("huge template") << huge << u"a"_qs;
    QTest::newRow("many titles") << u"{title}"_qs.repeated(80) << u"some title"_qs;
    QTest::newRow("braces") << QString(100'000, u'{') << u"a"_qs;
    QTest::newRow("closing braces") << QString(100'000, u'}') << u"a"_qs;
    QTest::newRow("a device") << u"{title}"_qs << u"con"_qs;
    QTest::newRow("a device put together") << u"co{title}"_qs << u"n"_qs;
    QTest::newRow("hidden") << u".{title}"_qs << u"../../etc/passwd"_qs;
    QTest::newRow("an option") << u"-{title}"_qs << u"--exec=true"_qs;
    QTest::newRow("lines") << u"a\nb\r{title}\0c"_qs << u"d\u2028e\u202Ef"_qs;
    QTest::newRow("half of a pair")
        << QString(QChar(0xD83D)) + u"{title}"_qs << QString(QChar(0xDE00));
}

void TestNameTemplate::keepsToTheRulesOfNames()
{
    QFETCH(QString, nameTemplate);
    QFETCH(QString, title);
    const QString name =
        expandedName(nameTemplate, {title, u"h"_qs, u"720p"_qs, QDate(2026, 1, 1)});
    QCOMPARE(safeBaseName(name), name); // nothing in it has to be mended
    QVERIFY(name.toUtf8().size() <= longestBaseName + 1); // a device's name gets a "_"
}

void TestNameTemplate::cutsTheTitleAlone()
{
    NameParts parts = TestNameTemplate::parts();
    parts.title = QString(300, u'\u00e9');
    const QString name = expandedName(u"{date} {title} ({label})"_qs, parts);
    QVERIFY(name.startsWith(u"2026-03-09 \u00e9\u00e9"_qs));
    QVERIFY(name.endsWith(u"\u00e9 (720p)"_qs));
    QVERIFY(name.toUtf8().size() > longestBaseName - 2);
}

void TestNameTemplate::numbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << 1 << 1 << u"01 {title}"_qs;
    QTest::newRow("ninth of 99") << 9 << 99 << u"09 {title}"_qs;
    QTest::newRow("of 100") << 9 << 100 << u"009 {title}"_qs;
    QTest::newRow("the last") << 10'000 << 10'000 << u"10000 {title}"_qs;
}

void TestNameTemplate::numbers()
{
    QFETCH(int, number);
    QFETCH(int, count);
    QTEST(numberedTemplate(u"{number} {title}"_qs, number, count), "name");
    QCOMPARE(numberedTemplate(u"{title} {x} {"_qs, number, count), u"{title} {x} {"_qs);
}

void TestNameTemplate::namesWhatItDoesNotKnow()
{
    QCOMPARE(unknownPlaceholders(u"{title} {Label} {date} {number} {host}"_qs), QStringList());
    QCOMPARE(unknownPlaceholders(u"{year} {title} {}"_qs), (QStringList{u"{year}"_qs, u"{}"_qs}));
}

void TestNameTemplate::withoutATemplateNothingChanges_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("original") << u"original"_qs << u"A - title.mp4"_qs;
    QTest::newRow("audio") << u"audio"_qs << u"A - title.mp4"_qs;
    QTest::newRow("720p") << u"720p"_qs << u"A - title [720p].mp4"_qs;
    QTest::newRow("hls") << u"hls"_qs << u"A - title [hls].mp4"_qs;
}

void TestNameTemplate::withoutATemplateNothingChanges()
{
    QFETCH(QString, label);
    Job job;
    job.title = u"A / title"_qs;
    for (const QString &nameTemplate : {QString(), QString(standardNameTemplate)}) {
        job.spec.nameTemplate = nameTemplate;
        const FinalName name = finalName(job, label);
        QTEST(publishedName(name.base, name.tag, u"mp4"_qs, 1), "name");
    }
}

void TestNameTemplate::theTagGoesWhereTheLabelIsNamed_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("tag");
    QTest::newRow("named") << u"{label} - {title}"_qs << u"720p - Film"_qs << QString();
    QTest::newRow("not named") << u"{host} {title}"_qs << u"example.org Film"_qs << u"720p"_qs;
}

void TestNameTemplate::theTagGoesWhereTheLabelIsNamed()
{
    QFETCH(QString, nameTemplate);
    Job job;
    job.title = u"Film"_qs;
    job.spec.source = u"https://Example.org/a"_qs;
    job.spec.nameTemplate = nameTemplate;
    const FinalName name = finalName(job, u"720p"_qs);
    QTEST(name.base, "base");
    QTEST(name.tag, "tag");
}

QTEST_APPLESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"
