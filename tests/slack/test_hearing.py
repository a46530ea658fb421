"""Ending a connection promptly: whoever waits for a message is told that none comes."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass
from typing import Any

from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.builtin.connection import Connection

from bot.slack.hearing import close_for_good, hear_no_more


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


def test_a_connection_that_its_reader_closes_in_the_same_moment_is_closed_for_good() -> None:
    ours, theirs = socket.socketpair()
    client = SocketModeClient(app_token="xapp-1")
    connection = Connection(url="ws://127.0.0.1:1", logger=client.logger)

    class TakenFirst:
        """A lock that the reading thread had just before, and closed the socket with."""

        def __enter__(self) -> None:
            connection.sock = None

        def __exit__(self, *_: Any) -> None: ...

    with ours, theirs:
        connection.sock, connection.sock_send_lock = ours, TakenFirst()  # type: ignore[assignment] # as a lock is used
        client.current_session = connection
        close_for_good(client)
        assert not client.is_connected()
        assert not client.message_processor.is_alive()
        assert not client.current_session_runner.is_alive()
