"""Ending a Socket Mode connection promptly: first nothing more is heard, then it is closed."""

import os
import socket
from contextlib import suppress
from typing import Protocol

from slack_sdk.socket_mode.builtin import SocketModeClient


class Closing(Protocol):
    """What can be closed: Socket Mode's handler, which carries no types of its own."""

    def close(self) -> None:
        """End the connection and the threads that serve it."""
        ...


def close_for_good(handler: Closing) -> None:
    """Close a Socket Mode handler, all of it.

    slack_sdk's reading thread may let go of the socket in the moment in which it is closed here. Closing then fails for
    there being none (AttributeError), with its threads still running; once more finds it gone, and ends them.
    """
    try:
        handler.close()
    except AttributeError:
        handler.close()


def hear_no_more(client: object) -> None:
    """End what a Socket Mode client waits for, so that to close it takes no three seconds.

    slack_sdk's client closes its socket once the reading thread lets go of it, and that waits for a message or for its
    three seconds. So the way in is shut first, under the encryption: what would have come is delivered again by Slack.
    A client of another make, or one that is not connected, is left as it is, and its own closing takes its time.
    """
    if isinstance(client, SocketModeClient):
        client.closed = True
        client.message_queue.put(None)  # who waits a second for the next message looks whether it is the end
    sock = getattr(getattr(client, "current_session", None), "sock", None)
    if not isinstance(sock, socket.socket):
        return
    with suppress(OSError), socket.socket(fileno=os.dup(sock.fileno())) as same:
        # The encrypting socket's own shutdown() would go on in clear text.
        same.shutdown(socket.SHUT_RD)
