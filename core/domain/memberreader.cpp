// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/memberreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace respool {

MemberReader::MemberReader(const QJsonObject &json)
    : m_json(json)
{
}

void MemberReader::read(QLatin1String key, bool &value)
{
    const QJsonValue json = m_json.value(key);
    if (json.isBool())
        value = json.toBool();
    else if (!json.isUndefined())
        refuse(key);
}

void MemberReader::read(QLatin1String key, int &value, int least, int most)
{
    const QJsonValue json = m_json.value(key);
    if (json.isUndefined())
        return;
    const double number = json.toDouble(std::nan(""));
    if (number >= least && number <= most && number == std::floor(number))
        value = static_cast<int>(number);
    else
        refuse(key);
}

void MemberReader::read(QLatin1String key, QString &value)
{
    const QJsonValue json = m_json.value(key);
    if (json.isString())
        value = json.toString();
    else if (!json.isUndefined())
        refuse(key);
}

void MemberReader::read(QLatin1String key, QJsonObject &value)
{
    const QJsonValue json = m_json.value(key);
    if (json.isObject())
        value = json.toObject();
    else if (!json.isUndefined())
        refuse(key);
}

void MemberReader::read(QLatin1String key, QStringList &value)
{
    const QJsonValue json = m_json.value(key);
    if (json.isUndefined())
        return;
    const QJsonArray array = json.toArray();
    QStringList texts;
    for (const auto item : array) {
        if (item.isString())
            texts.append(item.toString());
    }
    if (json.isArray() && texts.size() == array.size())
        value = texts;
    else
        refuse(key);
}

Result<> MemberReader::result() const
{
    if (!m_refused)
        return {};
    return impossibleRecipe(
        QCoreApplication::translate("respool", "The value of “%1” in the preset is not possible.")
            .arg(*m_refused));
}

void MemberReader::refuse(QLatin1String key)
{
    if (!m_refused)
        m_refused = QString(key);
}

tl::unexpected<Error> impossibleRecipe(const QString &text)
{
    return failure(ErrorCode::NotAllowed, text,
                   QCoreApplication::translate(
                       "respool", "Choose another preset, or correct this one and try again."));
}

} // namespace respool
