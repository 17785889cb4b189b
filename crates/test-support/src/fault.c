/* Preloaded into a program: calls of the system that fail. See `fault.rs`. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int number(const char *name) { const char *text = getenv(name); return text ? atoi(text) : 0; }

/* Whether a path is meant: it ends with the wanted text before a `$`, or else holds it. */
static int is_meant(const char *path, const char *wanted) {
    size_t length = strlen(path), wanted_length = strlen(wanted);
    if (!wanted_length || wanted[wanted_length - 1] != '$') return strstr(path, wanted) != NULL;
    wanted_length--;
    return length >= wanted_length && !strncmp(path + length - wanted_length, wanted, wanted_length);
}

/* Whether this call is one that fails; errno is set then. */
static int fails(const char *call, const char *path) {
    static int calls;
    const char *wanted = getenv("FAULT_CALL"), *meant = getenv("FAULT_PATH");
    if (!wanted || !meant || strcmp(wanted, call) || !is_meant(path, meant)) return 0;
    calls++;
    int first = number("FAULT_FIRST");
    if (calls < first || calls >= first + number("FAULT_TIMES")) return 0;
    errno = number("FAULT_ERRNO");
    return 1;
}

static int fails_at(const char *call, int fd) {
    char link[64], path[4096];
    int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    path[length < 0 ? 0 : length] = 0;
    return fails(call, path);
}

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

ssize_t read(int fd, void *to, size_t n) { return fails_at("read", fd) ? -1 : REAL(read)(fd, to, n); }
ssize_t pread64(int fd, void *to, size_t n, off64_t at) {
    return fails_at("read", fd) ? -1 : REAL(pread64)(fd, to, n, at);
}
ssize_t write(int fd, const void *from, size_t n) {
    return fails_at("write", fd) ? -1 : REAL(write)(fd, from, n);
}
ssize_t pwrite64(int fd, const void *from, size_t n, off64_t at) {
    return fails_at("write", fd) ? -1 : REAL(pwrite64)(fd, from, n, at);
}
int fsync(int fd) { return fails_at("sync", fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails_at("sync", fd) ? -1 : REAL(fdatasync)(fd); }
int ftruncate64(int fd, off64_t n) { return fails_at("truncate", fd) ? -1 : REAL(ftruncate64)(fd, n); }
int unlink(const char *path) { return fails("unlink", path) ? -1 : REAL(unlink)(path); }
int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return fails("open", path) ? -1 : REAL(open64)(path, flags, mode);
}

/* What cannot be closed well is closed all the same, as Linux does. */
int close(int fd) {
    int failed = fails_at("close", fd), error = errno, closed = REAL(close)(fd);
    if (!failed) return closed;
    errno = error;
    return -1;
}
int closedir(DIR *folder) {
    int failed = fails_at("close", dirfd(folder)), error = errno, closed = REAL(closedir)(folder);
    if (!failed) return closed;
    errno = error;
    return -1;
}
