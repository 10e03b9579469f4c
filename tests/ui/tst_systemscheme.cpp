// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalsettings_linux.h"
#include "ui/systemscheme.h"

#include <QSignalSpy>
#include <QTest>

using namespace respool;

/// What the settings portal of Linux desktops says, and what is made of it.
class TestSystemScheme final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesBackToLight_data();
    void goesBackToLight();
};

void TestSystemScheme::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's own portal
}

void TestSystemScheme::goesBackToLight_data()
{
    QTest::addColumn<uint>("light");
    QTest::newRow("no preference, as GNOME") << 0U;
    QTest::newRow("light, as Plasma") << 2U;
}

void TestSystemScheme::goesBackToLight()
{
    QFETCH(uint, light);
    SystemScheme scheme;
    QList<ColorScheme> seen;
    connect(&scheme, &SystemScheme::changed, this,
            [&seen](ColorScheme told) { seen.append(told); });
    scheme.follow();
    auto *portal = scheme.findChild<PortalSettings *>();
    QVERIFY(portal);
    emit portal->schemeRead(1);
    emit portal->schemeRead(light);
    QCOMPARE(seen, (QList{ColorScheme::Dark, ColorScheme::Light}));
}

QTEST_GUILESS_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
