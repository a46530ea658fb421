"""Ending a connection promptly: whoever waits for a message is told that none comes."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass

from bot.slack.hearing import hear_no_more


@dataclass
class Session:
    sock: object


@dataclass
class Client:
    current_session: Session | None


def test_who_waits_for_a_message_is_let_go_at_once() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        heard: list[bytes] = []
        waiting = threading.Thread(target=lambda: heard.append(ours.recv(10)), daemon=True)
        waiting.start()
        hear_no_more(Client(Session(ours)))
        waiting.join(60)
        assert heard == [b""]
        ours.sendall(b"taken")
        assert theirs.recv(10) == b"taken", "what is on its way out still goes"


def test_a_client_that_is_not_connected_is_left_as_it_is() -> None:
    closed = socket.socket()
    closed.close()
    for client in (Client(None), Client(Session(None)), Client(Session(closed)), object()):
        hear_no_more(client)
