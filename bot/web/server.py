"""Serves in a thread of its own, until it is stopped."""

import socket
import threading
import time

import uvicorn
from starlette.applications import Starlette

START_SECONDS = 30.0
# What is being answered when the stop comes is answered first; Slack itself gives up after three seconds.
FINISH_SECONDS = 10


class WebServer:
    """Serves an application at a host and port, from `start` to `stop`. Port 0 takes a free one.

    Raises OSError, which names the port, where it cannot be taken.
    """

    def __init__(self, application: Starlette, host: str, port: int) -> None:
        self._listener = _listener(host, port)
        self.host = host
        self.port: int = self._listener.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(
                application,
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                lifespan="off",
                timeout_graceful_shutdown=FINISH_SECONDS,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._listener]}, name=f"web-{self.port}", daemon=True
        )

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://{self.host}:{self.port}"

    def start(self) -> None:
        """Start serving; returns once requests are answered. Raises OSError where that does not happen."""
        self._thread.start()
        waited = 0.0
        while not self._server.started:
            if not self._thread.is_alive() or waited > START_SECONDS:
                raise OSError(f"nothing could be served at {self.url}")
            time.sleep(0.01)
            waited += 0.01

    def stop(self) -> None:
        """Take no more, finish what is being answered, and let the port go. Stopping twice does no harm."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(FINISH_SECONDS + START_SECONDS)
        self._listener.close()


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as taken:
        listener.close()
        raise OSError(taken.errno, f"port {port} of {host} cannot be taken: {taken.strerror}") from taken
    return listener
