"""Runs a command at a pseudo-terminal of 100 columns and answers its questions; what it shows goes to stdout.

Arguments: folder, a JSON list of [words to wait for, keys to type], the command. The exit code is the command's.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

folder, steps, command = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.chdir(folder)
    os.execvpe(command[0], command, dict(os.environ, TERM="xterm-256color"))
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
shown = b""


def read_until(words):
    """True once `words` have been shown; False where the command ends, or shows nothing for a long time."""
    global shown
    start = len(shown)
    while words is None or words.encode() not in shown[start:]:
        if not select.select([terminal], [], [], 60)[0]:
            return False
        try:
            got = os.read(terminal, 65536)
        except OSError:
            return False
        if not got:
            return False
        shown += got
    return True


for words, keys in steps:
    if not read_until(words):
        sys.stdout.buffer.write(shown + b"\nnot shown: " + words.encode())
        os.kill(child, signal.SIGKILL)
        sys.exit(99)
    for key in keys:
        time.sleep(0.05)
        os.write(terminal, key.encode())
read_until(None)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
