// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/partialdigest.h"

#include "core/base/durablefile.h"
#include "core/tools/ytdlptool.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace respool {

namespace {

const QLatin1String bytesMember("bytes");
const QLatin1String digestMember("digest");
const QLatin1String bootMember("boot");

// Against bytes that went bad, not against people: the fastest that every build of Qt has.
constexpr auto algorithm = QCryptographicHash::Sha1;

constexpr qint64 chunkBytes = 1024LL * 1024;

} // namespace

QJsonObject PartialMark::toJson() const
{
    return {{bytesMember, bytes},
            {digestMember, QString::fromLatin1(digest.toHex())},
            {bootMember, bootId}};
}

std::optional<PartialMark> PartialMark::fromJson(const QJsonObject &json)
{
    PartialMark mark;
    mark.bytes = json.value(bytesMember).toInteger(-1);
    mark.digest = QByteArray::fromHex(json.value(digestMember).toString().toLatin1());
    mark.bootId = json.value(bootMember).toString();
    const qsizetype expected = mark.bytes > 0 ? QCryptographicHash::hashLength(algorithm) : 0;
    if (mark.bytes < 0 || mark.digest.size() != expected)
        return std::nullopt;
    return mark;
}

PartialDigest::PartialDigest(QString path)
    : m_path(std::move(path))
    , m_hash(algorithm)
{
}

void PartialDigest::reset()
{
    m_identity = fileIdentity(m_path);
    m_hash.reset();
    m_bytes = 0;
}

bool PartialDigest::startsWith(const PartialMark &mark, const std::atomic_bool &isStopped)
{
    reset();
    if (mark.bytes == 0)
        return true;
    if (readTo(mark.bytes, isStopped) && m_hash.result() == mark.digest)
        return true;
    reset();
    return false;
}

std::optional<PartialMark> PartialDigest::extend(const std::atomic_bool &isStopped,
                                                 qint64 mostBytes)
{
    const qint64 size = QFileInfo(m_path).size();
    if (m_identity.isEmpty() || m_identity != fileIdentity(m_path) || size < m_bytes)
        reset();
    const qint64 appended = std::min(size - healedBytes - m_bytes, mostBytes);
    if (appended <= 0)
        return std::nullopt;
    if (!readTo(m_bytes + appended, isStopped)) {
        // Part of it is in the digest already.
        reset();
        return std::nullopt;
    }
    if (!syncFile(m_path))
        return std::nullopt;
    return PartialMark{m_bytes, m_hash.result(), {}};
}

bool PartialDigest::readTo(qint64 end, const std::atomic_bool &isStopped)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(m_bytes))
        return false;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    while (m_bytes < end) {
        const qint64 count = file.read(chunk.data(), std::min(chunkBytes, end - m_bytes));
        if (count <= 0 || isStopped)
            return false;
        m_hash.addData(QByteArrayView(chunk.constData(), count));
        m_bytes += count;
    }
    return true;
}

} // namespace respool
