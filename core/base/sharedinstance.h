// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace respool {

/// The one T of the program, for as long as somebody holds it. Main thread.
template <typename T> [[nodiscard]] std::shared_ptr<T> sharedInstance()
{
    static std::weak_ptr<T> held;
    std::shared_ptr<T> instance = held.lock();
    if (!instance) {
        instance = std::make_shared<T>();
        held = instance;
    }
    return instance;
}

} // namespace respool
