/*
 * Faults under a program: loaded before the C library by LD_PRELOAD; Linux alone.
 *
 * Calls by name and path, which fail or take their time:
 *
 * FAULT_CALL    read, write, sync, truncate, open, unlink or close
 * FAULT_PATH    what the path of the file ends with, before a `$`, or else holds
 * FAULT_FIRST   the first of these calls that is meant, from 1 on
 * FAULT_TIMES   how many are
 * FAULT_ERRNO   the error's number; 0: they do not fail
 * FAULT_AT      the byte of the file that a read wants; none: any
 * FAULT_DELAY   so many milliseconds does each of them wait before
 *
 * Calls by number: it counts those on the files of one folder, records them with all that they write, and lets
 * one of them fail, or ends the process after it. Syncs are recorded and not done: what a power loss leaves is
 * worked out from the record.
 *
 * SOAK_FOLDER   the folder, absolute and without links
 * SOAK_RECORD   the file for the record; none: no record
 * SOAK_POINT    the number of the call, from 1 on
 * SOAK_FAULT    what happens there: eio, enospc: it fails once; eio-lasting: it and all after it fail;
 *               exit: it is done, and the process ends; interrupt: it is done, and SIGINT is raised
 * SOAK_ROOM     so many bytes fit onto the disk beside what is there; then ENOSPC
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define MAX_FD 4096
#define ENDED 99

/* What a record says was done. Reads and closes are counted, and recorded without content. */
enum { OP_CREATE = 1, OP_WRITE, OP_TRUNCATE, OP_SYNC, OP_SYNC_FOLDER, OP_UNLINK, OP_RENAME, OP_LINK, OP_OTHER };

struct record {
    uint32_t op;
    uint32_t point;
    uint64_t inode;
    uint64_t offset;
    uint32_t len;
    uint32_t path_len;
    uint32_t other_len;
    uint32_t failed;
    uint64_t seconds; /* the file's time of last change after a write */
    uint32_t nanoseconds;
    uint32_t unused;
};

static char folder[PATH_MAX];
static size_t folder_len;
static int record_fd = -1;
static long fault_point;
static const char *fault = "";
static long counted;
static int has_room;
static long long room;
static char tracked[MAX_FD]; /* 1 a file, 2 a folder */

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* Calls by name and path. */

static const char *meant_call, *meant_path;
static int meant_first, meant_times, meant_errno, meant_delay;
static long long meant_at = -1;

static int number(const char *name) {
    const char *text = getenv(name);
    return text ? atoi(text) : 0;
}

static int is_meant(const char *path) {
    size_t len = strlen(path), meant_len = strlen(meant_path);
    if (!meant_len || meant_path[meant_len - 1] != '$') return strstr(path, meant_path) != NULL;
    meant_len--;
    return len >= meant_len && !strncmp(path + len - meant_len, meant_path, meant_len);
}

/* The number of the error with which this call fails; 0: it does not. */
static int chosen(const char *call, const char *path) {
    static int calls;
    if (!meant_call || !meant_path || strcmp(meant_call, call) || !is_meant(path)) return 0;
    int now = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    if (now < meant_first || now >= meant_first + meant_times) return 0;
    struct timespec delay = { meant_delay / 1000, meant_delay % 1000 * 1000000L };
    if (meant_delay) nanosleep(&delay, NULL);
    return meant_errno;
}

static int chosen_at(const char *call, int fd) {
    char link[64], path[PATH_MAX];
    if (!meant_call || strcmp(meant_call, call)) return 0;
    int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t len = readlink(link, path, sizeof path - 1);
    errno = before;
    path[len < 0 ? 0 : len] = 0;
    return chosen(call, path);
}

/* Fails where this is the error of a call. */
#define UNLESS(error) \
    do { \
        int is_error = (error); \
        if (is_error) { errno = is_error; return -1; } \
    } while (0)

/* Calls by number. */

static ssize_t plain_write(int fd, const void *bytes, size_t len) {
    REAL(write);
    return real(fd, bytes, len);
}

__attribute__((constructor)) static void begin(void) {
    meant_call = getenv("FAULT_CALL");
    meant_path = getenv("FAULT_PATH");
    meant_first = number("FAULT_FIRST");
    meant_times = number("FAULT_TIMES");
    meant_errno = number("FAULT_ERRNO");
    meant_delay = number("FAULT_DELAY");
    if (getenv("FAULT_AT")) meant_at = atoll(getenv("FAULT_AT"));
    const char *value = getenv("SOAK_FOLDER");
    if (!value || strlen(value) >= sizeof folder) return;
    strcpy(folder, value);
    folder_len = strlen(folder);
    if ((value = getenv("SOAK_POINT"))) fault_point = atol(value);
    if ((value = getenv("SOAK_FAULT"))) fault = value;
    if ((value = getenv("SOAK_ROOM"))) {
        has_room = 1;
        room = atoll(value);
    }
    if ((value = getenv("SOAK_RECORD"))) {
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
        record_fd = real(value, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    }
}

/* Whether a path is in the folder; an absolute one, for the commands use no other. */
static int is_inside(const char *path) {
    return folder_len && path && !strncmp(path, folder, folder_len)
        && (path[folder_len] == '/' || !path[folder_len]);
}

static int is_tracked(int fd) {
    return fd >= 0 && fd < MAX_FD && tracked[fd];
}

/* The inode of a file, after a call; its time of last change is noted for the record. */
static struct timespec changed;

static uint64_t inode_of(int fd) {
    struct stat found;
    if (fstat(fd, &found)) return 0;
    changed = found.st_mtim;
    return found.st_ino;
}

/* One call at a time: the record has them in the order in which they were done, whichever thread did them. */
static pthread_mutex_t calls_in_order = PTHREAD_MUTEX_INITIALIZER;

static int begin_call(void) { return pthread_mutex_lock(&calls_in_order); }
static void end_call(const int *begun) { (void)begun; pthread_mutex_unlock(&calls_in_order); }

#define ALONE int begun __attribute__((cleanup(end_call), unused)) = begin_call()

/* Counts a call. Returns an error number where it must fail. */
static int count(void) {
    int error = 0;
    long now = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    if (fault_point && now == fault_point) {
        if (!strcmp(fault, "enospc")) error = ENOSPC;
        if (!strcmp(fault, "eio")) error = EIO;
    }
    if (fault_point && now >= fault_point && !strcmp(fault, "eio-lasting")) error = EIO;
    return error;
}

static void put(uint32_t op, uint64_t inode, uint64_t offset, const void *bytes, size_t len,
                const char *path, const char *other, int failed) {
    if (record_fd < 0) return;
    struct record record = {
        .op = op, .point = (uint32_t)counted, .inode = inode, .offset = offset, .len = (uint32_t)len,
        .path_len = path ? (uint32_t)strlen(path) : 0, .other_len = other ? (uint32_t)strlen(other) : 0,
        .failed = (uint32_t)failed, .seconds = (uint64_t)changed.tv_sec,
        .nanoseconds = (uint32_t)changed.tv_nsec,
    };
    plain_write(record_fd, &record, sizeof record);
    if (path) plain_write(record_fd, path, record.path_len);
    if (other) plain_write(record_fd, other, record.other_len);
    if (len) plain_write(record_fd, bytes, len);
}

/* After a call that was done: the end of the process, or a signal, where that is asked for. */
static void done(void) {
    int saved = errno;
    if (fault_point && counted == fault_point) {
        if (!strcmp(fault, "exit")) _exit(ENDED);
        if (!strcmp(fault, "interrupt")) kill(getpid(), SIGINT);
    }
    errno = saved;
}

/* Counts a call that fails or is done; for calls that leave nothing to replay. */
#define PLAIN(condition, call) \
    do { \
        if (!(condition)) return call; \
        ALONE; \
        int error = count(); \
        if (error) { put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error); errno = error; return -1; } \
        __typeof__(call) result = call; \
        put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, 0); \
        done(); \
        return result; \
    } while (0)

/* Opening. */

static int open_at(int at, const char *path, int flags, mode_t mode) {
    REAL(openat);
    UNLESS(chosen("open", path));
    if (!is_inside(path)) return real(at, path, flags, mode);
    ALONE;
    struct stat before;
    int was_there = !stat(path, &before);
    int error = count();
    /* A disk is not full for one who only opens. */
    if (error == ENOSPC && (was_there || !(flags & O_CREAT))) error = 0;
    if (error) {
        put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error);
        errno = error;
        return -1;
    }
    int fd = real(at, path, flags, mode);
    if (fd >= 0 && fd < MAX_FD) {
        struct stat found;
        tracked[fd] = fstat(fd, &found) ? 1 : S_ISDIR(found.st_mode) ? 2 : 1;
        changed = found.st_mtim;
        if (!was_there && (flags & O_CREAT)) put(OP_CREATE, found.st_ino, 0, NULL, 0, path, NULL, 0);
        else if ((flags & O_TRUNC) && tracked[fd] == 1) put(OP_TRUNCATE, found.st_ino, 0, NULL, 0, NULL, NULL, 0);
        else put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, 0);
    }
    done();
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); }

int open(const char *path, int flags, ...) { MODE(flags); return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags); return open_at(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags); return open_at(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags); return open_at(at, path, flags, mode); }

/* What cannot be closed well is closed all the same, as Linux does. */
int close(int fd) {
    REAL(close);
    int by_name = chosen_at("close", fd);
    if (!is_tracked(fd)) {
        int result = real(fd);
        UNLESS(by_name);
        return result;
    }
    ALONE;
    int error = count();
    tracked[fd] = 0;
    int result = real(fd);
    put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error);
    UNLESS(by_name);
    if (error == EIO) { errno = error; return -1; }
    done();
    return result;
}

int closedir(DIR *opened) {
    REAL(closedir);
    int by_name = chosen_at("close", dirfd(opened)), result = real(opened);
    UNLESS(by_name);
    return result;
}

/* Reading. */

/* The error of reading these bytes. */
static int chosen_read(int fd, off64_t at, size_t len) {
    if (meant_at >= 0 && (meant_at < at || meant_at >= at + (off64_t)len)) return 0;
    return chosen_at("read", fd);
}

ssize_t read(int fd, void *to, size_t len) { REAL(read); UNLESS(chosen_read(fd, meant_at < 0 ? 0 : lseek64(fd, 0, SEEK_CUR), len)); PLAIN(is_tracked(fd), real(fd, to, len)); }
ssize_t pread(int fd, void *to, size_t len, off_t at) { REAL(pread); UNLESS(chosen_read(fd, at, len)); PLAIN(is_tracked(fd), real(fd, to, len, at)); }
ssize_t pread64(int fd, void *to, size_t len, off64_t at) { REAL(pread64); UNLESS(chosen_read(fd, at, len)); PLAIN(is_tracked(fd), real(fd, to, len, at)); }

/* Writing. */

/* Takes the room for a file that becomes longer; false where there is none. */
static int take_room(int fd, off_t end) {
    struct stat found;
    if (!has_room || fstat(fd, &found) || end <= found.st_size) return 1;
    if (end - found.st_size > room) return 0;
    room -= end - found.st_size;
    return 1;
}

static ssize_t write_at(int fd, const void *bytes, size_t len, off_t at, int has_offset) {
    REAL(pwrite);
    UNLESS(chosen_at("write", fd));
    if (!is_tracked(fd)) return has_offset ? real(fd, bytes, len, at) : plain_write(fd, bytes, len);
    ALONE;
    int flags = fcntl(fd, F_GETFL);
    if (!has_offset) at = flags & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    int error = count();
    if (!error && !take_room(fd, at + (off_t)len)) error = ENOSPC;
    if (error) {
        put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error);
        errno = error;
        return -1;
    }
    ssize_t result = has_offset ? real(fd, bytes, len, at) : plain_write(fd, bytes, len);
    put(OP_WRITE, inode_of(fd), (uint64_t)at, bytes, result < 0 ? 0 : (size_t)result, NULL, NULL, result < 0);
    done();
    return result;
}

ssize_t write(int fd, const void *bytes, size_t len) { return write_at(fd, bytes, len, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t len, off_t at) { return write_at(fd, bytes, len, at, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t len, off64_t at) { return write_at(fd, bytes, len, at, 1); }

/* Kernel-side copies would go unseen: the callers read and write instead. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t len, unsigned flags) {
    REAL(copy_file_range);
    if (is_tracked(from) || is_tracked(to)) { errno = ENOSYS; return -1; }
    return real(from, from_at, to, to_at, len, flags);
}

static int truncate_to(int fd, off_t len) {
    REAL(ftruncate);
    UNLESS(chosen_at("truncate", fd));
    if (!is_tracked(fd)) return real(fd, len);
    ALONE;
    int error = count();
    if (!error && !take_room(fd, len)) error = ENOSPC;
    if (error) {
        put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error);
        errno = error;
        return -1;
    }
    int result = real(fd, len);
    put(OP_TRUNCATE, inode_of(fd), (uint64_t)len, NULL, 0, NULL, NULL, result);
    done();
    return result;
}

int ftruncate(int fd, off_t len) { return truncate_to(fd, len); }
int ftruncate64(int fd, off64_t len) { return truncate_to(fd, len); }

static int allocate(int fd, off_t at, off_t len) {
    REAL(fallocate);
    if (!is_tracked(fd)) return real(fd, 0, at, len);
    ALONE;
    int error = count();
    if (!error && !take_room(fd, at + len)) error = ENOSPC;
    if (error) {
        put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error);
        errno = error;
        return -1;
    }
    struct stat found;
    int result = real(fd, 0, at, len);
    if (!fstat(fd, &found)) put(OP_TRUNCATE, inode_of(fd), (uint64_t)found.st_size, NULL, 0, NULL, NULL, result);
    done();
    return result;
}

int fallocate(int fd, int mode, off_t at, off_t len) { REAL(fallocate); return mode ? real(fd, mode, at, len) : allocate(fd, at, len); }
int fallocate64(int fd, int mode, off64_t at, off64_t len) { REAL(fallocate64); return mode ? real(fd, mode, at, len) : allocate(fd, at, len); }
int posix_fallocate(int fd, off_t at, off_t len) { return allocate(fd, at, len) ? errno : 0; }
int posix_fallocate64(int fd, off64_t at, off64_t len) { return allocate(fd, at, len) ? errno : 0; }

/* Syncing. */

static int sync_file(int fd) {
    ALONE;
    int error = count();
    /* A disk that is full may say so only now. */
    put(tracked[fd] == 2 ? OP_SYNC_FOLDER : OP_SYNC, inode_of(fd), 0, NULL, 0, NULL, NULL, error);
    if (error) { errno = error; return -1; }
    done();
    return 0;
}

int fsync(int fd) { REAL(fsync); UNLESS(chosen_at("sync", fd)); return is_tracked(fd) ? sync_file(fd) : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); UNLESS(chosen_at("sync", fd)); return is_tracked(fd) ? sync_file(fd) : real(fd); }

/* Names. */

static void free_room(const char *path) {
    struct stat found;
    if (has_room && !lstat(path, &found) && S_ISREG(found.st_mode) && found.st_nlink == 1) room += found.st_size;
}

#define NAMES(op, condition, path, other, call) \
    do { \
        if (!(condition)) return call; \
        ALONE; \
        int error = count(); \
        if (error == ENOSPC && (op) == OP_UNLINK) error = 0; \
        if (error) { put(OP_OTHER, 0, 0, NULL, 0, NULL, NULL, error); errno = error; return -1; } \
        if ((op) == OP_UNLINK) free_room(path); \
        int result = call; \
        put(result ? OP_OTHER : (op), 0, 0, NULL, 0, path, other, 0); \
        done(); \
        return result; \
    } while (0)

int unlink(const char *path) { REAL(unlink); UNLESS(chosen("unlink", path)); NAMES(OP_UNLINK, is_inside(path), path, NULL, real(path)); }
int unlinkat(int at, const char *path, int flags) { REAL(unlinkat); NAMES(OP_UNLINK, is_inside(path), path, NULL, real(at, path, flags)); }
int rename(const char *path, const char *other) { REAL(rename); NAMES(OP_RENAME, is_inside(path), path, other, real(path, other)); }
int renameat(int at, const char *path, int to, const char *other) { REAL(renameat); NAMES(OP_RENAME, is_inside(path), path, other, real(at, path, to, other)); }
int link(const char *path, const char *other) { REAL(link); NAMES(OP_LINK, is_inside(path), path, other, real(path, other)); }
int linkat(int at, const char *path, int to, const char *other, int flags) { REAL(linkat); NAMES(OP_LINK, is_inside(path), path, other, real(at, path, to, other, flags)); }

/* A thread that is started has no path. */
int pthread_create(pthread_t *thread, const pthread_attr_t *how, void *(*start)(void *), void *with) {
    REAL(pthread_create);
    int error = chosen("thread", "");
    return error ? error : real(thread, how, start, with);
}
