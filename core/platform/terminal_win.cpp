// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminal.h"

#include <windows.h>

namespace respool {

bool isTerminal()
{
    const HANDLE handle = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode)
        && SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO information = {};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &information))
        return 80;
    return information.srWindow.Right - information.srWindow.Left + 1;
}

} // namespace respool
