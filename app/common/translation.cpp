// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace respool {

namespace {

/// Whether there is one.
bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    const bool isLoaded = translator->load(locale, name, QStringLiteral("_"), folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
    return isLoaded;
}

} // namespace

QLocale installTranslations(const QString &language)
{
    // A translator that is deleted is no longer asked.
    qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QString ours = QStringLiteral(":/i18n");
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language)); // numbers and dates, too
    const QLocale locale;
    // The later one is asked first: English stays below for what a language does not have.
    install(QLocale(QLocale::English), QStringLiteral("respool"), ours);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool hasOurs = install(locale, QStringLiteral("respool"), ours);
    return hasOurs ? locale : QLocale(QLocale::English);
}

} // namespace respool
