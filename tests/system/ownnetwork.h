// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// A network of this process's own and of what it starts, which nobody else notices: made of the
/// loopback device alone, with addresses that are not known as this computer's. For tests.
class OwnNetwork final
{
public:
    /// Addresses in it, as long as it is up.
    static constexpr char oneHost[] = "10.77.0.1";
    static constexpr char anotherHost[] = "10.77.0.2";

    /// Leaves the network that the process was started in; to be called before there are any other
    /// threads. The network is up. @returns why that cannot be; empty: done.
    [[nodiscard]] static QString enter();

    /// Switches it on or off. What is connected stays so, and hears nothing.
    [[nodiscard]] static bool setUp(bool isUp);
};

} // namespace respool
