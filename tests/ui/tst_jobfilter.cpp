// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobfilter.h"

#include <QTest>

using namespace respool;

namespace {

/// The row that all texts here are tried on.
JobRow talk()
{
    JobRow row;
    row.id = JobId{1};
    row.name = QStringLiteral("Über Katzen – Part 2");
    row.sourceText = "https://media.Example.org/Watch?v=Ab12&list=Größe";
    row.host = SharedText(QStringLiteral("media.example.org"));
    row.destination = SharedText(QStringLiteral("/home/some-body/Talks"));
    row.preset = SharedText(QStringLiteral("mp4-ladder"));
    row.errorText = QStringLiteral("The host asks to sign in.");
    row.state = JobState::Failed;
    return row;
}

const PresetNames presetNames{{QStringLiteral("mp4-ladder"), QStringLiteral("All sizes")},
                              {QStringLiteral("small"), QStringLiteral("For the phone")}};

} // namespace

class JobFilterTest final : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void choices_data();
    void choices();
    void everyStateIsInOneGroup();
    void emptyOnesLetAllThrough();
    void describesItself();
    void matcherAgreesWithQt();
};

void JobFilterTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAccepted");
    const auto add = [](const char *text, bool isAccepted) {
        QTest::newRow(text) << QString::fromUtf8(text) << isAccepted;
    };
    // Where it looks.
    add("part", true);
    add("PART 2", true);
    add("über", true);
    add("ÜBER", true);
    add("watch?v=ab12", true);
    add("größe", true);
    add("GRÖSSE", false);
    add("talks", true);
    add("sign in", true);
    add("dogs", false);
    // All words, each anywhere.
    add("katzen talks sign", true);
    add("katzen dogs", false);
    add("\"part 2\"", true);
    add("\"2 part\"", false);
    add("\"part 2", true);
    // The other way round.
    add("-dogs", true);
    add("-katzen", false);
    add("katzen -dogs", true);
    add("-\"part 2\"", false);
    add("-\"2 part\"", true);
    add("–", true);
    add("-", true);
    // States by the names that are stored, those that are shown, and as far as they are typed.
    add("state:failed", true);
    add("STATE:Failed", true);
    add("state:fa", true);
    add("state:", true);
    add("state:all", true);
    add("state:running", false);
    add("-state:running", true);
    add("-state:failed", false);
    add("state:nonsense", false);
    add("\"state:failed\"", false);
    // Hosts and presets.
    add("host:example.org", true);
    add("host:EXAMPLE", true);
    add("host:example.com", false);
    add("-host:example.com katzen", true);
    add("preset:mp4", true);
    add("preset:\"all sizes\"", true);
    add("preset:small", false);
    add("preset:phone", false);
    // A colon in a text is one.
    add("https://media", true);
    add("page:2", false);
    add("state:failed host:example.org preset:mp4 katzen -dogs", true);
}

void JobFilterTest::texts()
{
    QFETCH(QString, text);
    QFETCH(bool, isAccepted);
    QCOMPARE(JobFilter::parse(text, {}, presetNames).accepts(talk()), isAccepted);
}

void JobFilterTest::choices_data()
{
    QTest::addColumn<FilterChoice>("choice");
    QTest::addColumn<bool>("isAccepted");
    const auto add = [](const char *name, StateGroup states, std::optional<QString> host,
                        std::optional<QString> preset, bool isAccepted) {
        QTest::newRow(name) << FilterChoice{states, std::move(host), std::move(preset)}
                            << isAccepted;
    };
    add("all", StateGroup::All, {}, {}, true);
    add("its state", StateGroup::Failed, {}, {}, true);
    add("another state", StateGroup::Waiting, {}, {}, false);
    add("its host", StateGroup::All, QStringLiteral("media.example.org"), {}, true);
    add("a part of its host", StateGroup::All, QStringLiteral("example.org"), {}, false);
    add("files", StateGroup::All, QString(), {}, false);
    add("its preset", StateGroup::All, {}, QStringLiteral("mp4-ladder"), true);
    add("a part of its preset", StateGroup::All, {}, QStringLiteral("mp4"), false);
    add("no preset", StateGroup::All, {}, QString(), false);
    add("all of it", StateGroup::Failed, QStringLiteral("media.example.org"),
        QStringLiteral("mp4-ladder"), true);
    add("not the host", StateGroup::Failed, QStringLiteral("x"), QStringLiteral("mp4-ladder"),
        false);
}

void JobFilterTest::choices()
{
    QFETCH(FilterChoice, choice);
    QFETCH(bool, isAccepted);
    QCOMPARE(JobFilter::parse({}, choice).accepts(talk()), isAccepted);
    QCOMPARE(JobFilter::parse(QStringLiteral("katzen"), choice).accepts(talk()), isAccepted);
    QVERIFY(!JobFilter::parse(QStringLiteral("dogs"), choice).accepts(talk()));
}

void JobFilterTest::everyStateIsInOneGroup()
{
    for (size_t state = 0; state < EnumNames<JobState>::list.size(); ++state) {
        int groups = 0;
        for (size_t group = 1; group < EnumNames<StateGroup>::list.size(); ++group)
            groups += isIn(static_cast<StateGroup>(group), static_cast<JobState>(state)) ? 1 : 0;
        QVERIFY2(groups == 1, EnumNames<JobState>::list.at(state));
        QVERIFY(isIn(StateGroup::All, static_cast<JobState>(state)));
    }
}

void JobFilterTest::emptyOnesLetAllThrough()
{
    QVERIFY(JobFilter().isEmpty());
    QVERIFY(JobFilter::parse(QStringLiteral("  ")).isEmpty());
    QVERIFY(JobFilter::parse(QStringLiteral("state:")).isEmpty());
    QVERIFY(!JobFilter::parse(QStringLiteral("a")).isEmpty());
    QVERIFY(!JobFilter::parse({}, {StateGroup::Failed, {}, {}}).isEmpty());
    QVERIFY(JobFilter().accepts(JobRow()));
    QVERIFY(JobFilter::parse(QStringLiteral(" a ")) == JobFilter::parse(QStringLiteral("a")));
}

void JobFilterTest::describesItself()
{
    QCOMPARE(JobFilter::parse(QStringLiteral(" cats ")).description(), QStringLiteral("cats"));
    const FilterChoice choice{StateGroup::Failed, QString(), QStringLiteral("small")};
    QCOMPARE(JobFilter::parse({}, choice, presetNames).description(),
             QStringLiteral("Failed, Local files, For the phone"));
    QCOMPARE(JobFilter().description(), QString());
}

void JobFilterTest::matcherAgreesWithQt()
{
    const QStringList texts{QString(),
                            QStringLiteral("a"),
                            QStringLiteral("aab"),
                            QStringLiteral("[x]{Y}@z"),
                            QString::fromUtf8("ÄÖü straße 猫"),
                            QStringLiteral("AAB-aab"),
                            QStringLiteral("{|}~`@^")};
    for (const QString &text : texts) {
        for (const QString &other : texts) {
            for (qsizetype from = 0; from < std::max<qsizetype>(1, other.size()); ++from) {
                const QString wanted = other.mid(from, 3);
                const TextMatcher matcher(wanted);
                const bool isThere = text.contains(wanted, Qt::CaseInsensitive);
                QVERIFY2(matcher.isIn(text) == isThere, qPrintable(text + u'<' + wanted));
                if (!wanted.isEmpty() && wanted.toUtf8().size() == wanted.size())
                    QVERIFY2(matcher.isIn(text.toUtf8()) == isThere,
                             qPrintable(text + u'<' + wanted));
            }
        }
    }
}

QTEST_GUILESS_MAIN(JobFilterTest)

#include "tst_jobfilter.moc"
