// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/languages.h"

#include <QCollator>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace respool {

QStringList compiledLanguages()
{
    const QString prefix = QStringLiteral("respool_");
    const QString suffix = QStringLiteral(".qm");
    QStringList languages;
    // In the program itself: no disk is touched.
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({prefix + u'*' + suffix}))
        languages.append(file.mid(prefix.size()).chopped(suffix.size()));
    if (!languages.contains(QLatin1String("en")))
        languages.append(QStringLiteral("en"));
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(languages.begin(), languages.end(), [&](const QString &a, const QString &b) {
        return collator.compare(languageName(a), languageName(b)) < 0;
    });
    return languages;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    // Qt calls plain English by one of its countries.
    QString name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                         : locale.nativeLanguageName();
    name = locale.toUpper(name.left(1)) + name.mid(1);
    const bool namesCountry = language.contains(u'_') || language.contains(u'-');
    return namesCountry ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace respool
