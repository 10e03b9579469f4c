// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// Says that this process, and no other, works on a profile. Held by the kernel for as long as the
/// process lives, however it ends. Any thread.
class ProfileLock final
{
public:
    /// @p path: a file that is made if need be; never deleted.
    explicit ProfileLock(QString path);
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;
    ~ProfileLock();

    /// False when another process holds it, or the file cannot be made. Does not wait.
    [[nodiscard]] bool tryLock();
    /// Whether another process holds it now.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace respool
