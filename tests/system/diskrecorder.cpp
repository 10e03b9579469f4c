// SPDX-License-Identifier: GPL-3.0-or-later
// Test-only, Linux-only: preloaded into the real program (LD_PRELOAD), this library writes down, in
// order, what the program does to files below RESPOOL_RECORD_ROOT, so that DiskModel can say what a
// power cut at any moment would have left. The record (see diskrecord.h) goes to
// RESPOOL_RECORD_LOG; several programs may write to one.
//
// The tools do not load this library. What they do is found by looking: before every sync and every
// change of a name, the folder they work in (RESPOOL_RECORD_TOOLS) is listed, with the contents of
// what has changed. Every file that is seen there gets a second name in RESPOOL_RECORD_VAULT: so
// its inode, by which Respool knows a published file again, is not used again and can be put back.
//
// Each hook does the real work and writes it down under one lock, so the order is the real one.
// Shared memory (-shm) is left out: it is not meant to outlive anything.
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>

namespace {

namespace fs = std::filesystem;

struct Recorder
{
    std::string root;
    std::string tools;
    std::string vault;
    int log = -1; ///< below 0: nothing is recorded
    std::mutex mutex;
    std::set<ino_t> written; ///< files below the root that this program has opened for writing
    /// What the listing before this one saw of a file: its size and time.
    std::map<ino_t, std::tuple<off_t, long long>> seen;
};

Recorder &recorder()
{
    // Never destroyed: other libraries write files while the program ends.
    static auto *const instance = new Recorder;
    return *instance;
}

// What the recorder itself does is not recorded.
thread_local bool isInside = false;

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

__attribute__((constructor)) void start()
{
    std::error_code error;
    if (fs::read_symlink("/proc/self/exe", error).filename() == "respool")
        return; // becomes the program that is recorded, with the same environment
    Recorder &self = recorder();
    self.root = variable("RESPOOL_RECORD_ROOT");
    self.tools = variable("RESPOOL_RECORD_TOOLS");
    self.vault = variable("RESPOOL_RECORD_VAULT");
    isInside = true;
    self.log = ::open(variable("RESPOOL_RECORD_LOG").c_str(),
                      O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    isInside = false;
    // The tools are none of its business.
    ::unsetenv("LD_PRELOAD");
}

/// The function that a hook stands before.
template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(std::string_view path, const std::string &folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

bool isRecorded(const char *path)
{
    return !isInside && recorder().log >= 0 && isBelow(path, recorder().root)
        && !std::string_view(path).ends_with("-shm");
}

struct Facts
{
    bool isThere = false;
    ino_t inode = 0;
    mode_t mode = 0;
    off_t size = 0;
    long long modified = 0; ///< in nanoseconds

    [[nodiscard]] bool isFile() const { return isThere && S_ISREG(mode); }
};

Facts factsOf(const struct stat &found)
{
    return {true, found.st_ino, found.st_mode, found.st_size,
            found.st_mtim.tv_sec * 1'000'000'000LL + found.st_mtim.tv_nsec};
}

Facts factsOf(const char *path)
{
    struct stat found = {};
    return ::lstat(path, &found) == 0 ? factsOf(found) : Facts();
}

Facts factsOf(int fd)
{
    struct stat found = {};
    return ::fstat(fd, &found) == 0 ? factsOf(found) : Facts();
}

long long nanosecondsNow()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// While it lives, nothing else is recorded, and nothing that this thread does.
class Recording final
{
public:
    Recording()
        : m_locker(recorder().mutex)
    {
        isInside = true;
    }

    ~Recording() { isInside = false; }

    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /// One record: a line of words and lengths, then the two paths and the data.
    void write(const char *kind, ino_t inode, long long number, std::string_view path,
               std::string_view other = {}, std::string_view data = {}) const
    {
        std::string record = std::string(kind) + ' ' + std::to_string(inode) + ' '
            + std::to_string(number) + ' ' + std::to_string(path.size()) + ' '
            + std::to_string(other.size()) + ' ' + std::to_string(data.size()) + '\n';
        record.append(path).append(other).append(data);
        // In one piece, as two programs may write at once.
        if (::write(recorder().log, record.data(), record.size())
            != static_cast<ssize_t>(record.size()))
            std::abort();
    }

    /// The whole of a file, where it was not written by calls that say what they write.
    void writeContents(const char *path, const Facts &facts) const
    {
        std::string data(static_cast<size_t>(facts.size), '\0');
        const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            return; // a tool has deleted it meanwhile
        const ssize_t got = ::pread(fd, data.data(), data.size(), 0);
        ::close(fd);
        data.resize(static_cast<size_t>(got < 0 ? 0 : got));
        write("contents", facts.inode, facts.modified, path, {}, data);
    }

    /// What the tools have made so far.
    void lookAtTools() const
    {
        Recorder &self = recorder();
        std::string entries;
        std::error_code error;
        for (auto entry = fs::recursive_directory_iterator(self.tools, error);
             !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            const std::string path = entry->path().string();
            const Facts facts = factsOf(path.c_str());
            if (!facts.isFile() && !S_ISDIR(facts.mode))
                continue;
            entries.append(facts.isFile() ? "f " : "d ").append(std::to_string(facts.inode));
            entries.append(" ").append(path).append(1, '\0');
            const std::tuple state(facts.size, facts.modified);
            if (!facts.isFile() || self.seen[facts.inode] == state)
                continue;
            // Changed within one tick of the clock, it would look the same.
            if (nanosecondsNow() - facts.modified > 100'000'000)
                self.seen[facts.inode] = state;
            const std::string second = self.vault + '/' + std::to_string(facts.inode);
            (void)::link(path.c_str(), second.c_str()); // it may have it already
            writeContents(path.c_str(), facts);
        }
        write("listing", 0, 0, self.tools, {}, entries);
    }

private:
    std::lock_guard<std::mutex> m_locker;
};

int openRecorded(int (*real)(int, const char *, int, ...), int folder, const char *path, int flags,
                 mode_t mode)
{
    if ((flags & O_ACCMODE) == O_RDONLY || !isRecorded(path))
        return real(folder, path, flags, mode);
    const Recording recording;
    const Facts before = factsOf(path);
    const int fd = real(folder, path, flags, mode);
    const Facts facts = factsOf(fd);
    if (fd < 0 || !facts.isFile())
        return fd;
    recorder().written.insert(facts.inode);
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    if (isNameless || !before.isThere)
        recording.write("create", facts.inode, 0, isNameless ? "" : path);
    else if ((flags & O_TRUNC) != 0)
        recording.write("resize", facts.inode, 0, path);
    return fd;
}

/// Does @p work, and then writes down what it gave in @p note, if the file is one of ours.
template <typename Work, typename Note>
auto writeRecorded(int fd, Work work, Note note) -> decltype(work())
{
    Facts facts;
    if (isInside || recorder().log < 0 || !(facts = factsOf(fd)).isFile())
        return work();
    const Recording recording;
    if (!recorder().written.contains(facts.inode))
        return work();
    const off_t offset = ::lseek(fd, 0, SEEK_CUR);
    const bool isAppended = (::fcntl(fd, F_GETFL) & O_APPEND) != 0;
    const auto result = work();
    if (result >= 0)
        note(recording, factsOf(fd), isAppended ? facts.size : offset, result);
    return result;
}

ssize_t pwriteRecorded(ssize_t (*real)(int, const void *, size_t, off_t), int fd, const void *data,
                       size_t size, off_t offset)
{
    return writeRecorded(
        fd, [&] { return real(fd, data, size, offset); },
        [&](const Recording &recording, const Facts &facts, off_t, ssize_t written) {
            recording.write("write", facts.inode, offset, {}, {},
                            {static_cast<const char *>(data), static_cast<size_t>(written)});
        });
}

int resizeRecorded(int (*real)(int, off_t) noexcept, int fd, off_t size)
{
    return writeRecorded(
        fd, [&] { return real(fd, size); },
        [&](const Recording &recording, const Facts &facts, off_t, int) {
            recording.write("resize", facts.inode, size, {});
        });
}

/// For calls whose bytes are not in our hands.
template <typename Work> auto copyRecorded(int fd, Work work) -> decltype(work())
{
    return writeRecorded(fd, work,
                         [fd](const Recording &recording, const Facts &facts, off_t, auto) {
                             const auto path = "/proc/self/fd/" + std::to_string(fd);
                             recording.writeContents(path.c_str(), facts);
                         });
}

int syncRecorded(int (*real)(int), int fd)
{
    const Facts facts = isInside ? Facts() : factsOf(fd);
    const bool isFolder = S_ISDIR(facts.mode);
    if (recorder().log < 0 || (!isFolder && !facts.isFile()))
        return real(fd);
    const Recording recording;
    recording.lookAtTools();
    const int result = real(fd);
    if (result == 0)
        recording.write(isFolder ? "syncfolder" : "sync", facts.inode, 0,
                        fs::read_symlink("/proc/self/fd/" + std::to_string(fd)).string());
    return result;
}

/// Does what changes a name and writes it down: what has the name @p path now, or had it.
int renameRecorded(const char *kind, const char *path, const char *other,
                   const std::function<int()> &work)
{
    if (!isRecorded(path))
        return work();
    const Recording recording;
    recording.lookAtTools();
    const Facts before = factsOf(path);
    const int result = work();
    const Facts facts = before.isThere ? before : factsOf(path);
    if (result == 0)
        recording.write(kind, facts.inode, 0, path, other);
    return result;
}

} // namespace

// The system's own names of these parameters are reserved ones.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = static_cast<mode_t>(va_arg(list, int));
    va_end(list);
    static auto *const real = next<int(int, const char *, int, ...)>("openat");
    return openRecorded(real, AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = static_cast<mode_t>(va_arg(list, int));
    va_end(list);
    static auto *const real = next<int(int, const char *, int, ...)>("openat64");
    return openRecorded(real, AT_FDCWD, path, flags, mode);
}

ssize_t write(int fd, const void *data, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return writeRecorded(
        fd, [&] { return real(fd, data, size); },
        [&](const Recording &recording, const Facts &facts, off_t offset, ssize_t written) {
            recording.write("write", facts.inode, offset, {}, {},
                            {static_cast<const char *>(data), static_cast<size_t>(written)});
        });
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return pwriteRecorded(real, fd, data, size, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite64");
    return pwriteRecorded(real, fd, data, size, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    static auto *const real = next<ssize_t(int, const struct iovec *, int)>("writev");
    return copyRecorded(fd, [&] { return real(fd, parts, count); });
}

ssize_t sendfile(int to, int from, off_t *offset, size_t size) noexcept
{
    static auto *const real = next<ssize_t(int, int, off_t *, size_t)>("sendfile");
    return copyRecorded(to, [&] { return real(to, from, offset, size); });
}

ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t size,
                        unsigned flags)
{
    static auto *const real =
        next<ssize_t(int, off64_t *, int, off64_t *, size_t, unsigned)>("copy_file_range");
    return copyRecorded(to, [&] { return real(from, fromOffset, to, toOffset, size, flags); });
}

int ioctl(int fd, unsigned long request, ...) noexcept
{
    va_list list;
    va_start(list, request);
    void *const argument = va_arg(list, void *);
    va_end(list);
    static auto *const real = next<int(int, unsigned long, ...)>("ioctl");
    if (request != FICLONE)
        return real(fd, request, argument);
    return copyRecorded(fd, [&] { return real(fd, request, argument); });
}

int ftruncate(int fd, off_t size) noexcept
{
    static auto *const real = next<int(int, off_t) noexcept>("ftruncate");
    return resizeRecorded(real, fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static auto *const real = next<int(int, off_t) noexcept>("ftruncate64");
    return resizeRecorded(real, fd, size);
}

int posix_fallocate(int fd, off_t offset, off_t size)
{
    static auto *const real = next<int(int, off_t, off_t)>("posix_fallocate");
    return writeRecorded(
        fd, [&] { return real(fd, offset, size); },
        [](const Recording &recording, const Facts &facts, off_t, int) {
            recording.write("resize", facts.inode, facts.size, {});
        });
}

int fsync(int fd)
{
    static auto *const real = next<int(int)>("fsync");
    return syncRecorded(real, fd);
}

int fdatasync(int fd)
{
    static auto *const real = next<int(int)>("fdatasync");
    return syncRecorded(real, fd);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    return renameRecorded("rename", from, to, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    static auto *const real =
        next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return renameRecorded("rename", from, to,
                          [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("link");
    return renameRecorded("link", to, from, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, int)>("linkat");
    return renameRecorded("link", to, from,
                          [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    return renameRecorded("remove", path, "", [&] { return real(path); });
}

int remove(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("remove");
    return renameRecorded("remove", path, "", [&] { return real(path); });
}

int rmdir(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("rmdir");
    return renameRecorded("remove", path, "", [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return renameRecorded("folder", path, "", [&] { return real(path, mode); });
}

size_t fwrite(const void *data, size_t size, size_t count, FILE *stream)
{
    static auto *const real = next<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    // What a person reads is a promise.
    if ((stream == stdout || stream == stderr) && !isInside && recorder().log >= 0) {
        const Recording recording;
        recording.lookAtTools();
        recording.write("said", 0, 0, {}, {}, {static_cast<const char *>(data), size * count});
    }
    return real(data, size, count, stream);
}

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
