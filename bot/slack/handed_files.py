"""Files that people upload: downloaded from Slack alone, with the bot's token, within a limit."""

import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from pathlib import PurePosixPath
from typing import IO, Any, NoReturn
from urllib.error import HTTPError
from urllib.parse import SplitResult, urlsplit

from slack_sdk import WebClient

from bot.duties.import_offers import Named
from bot.duties.sending import Reach, Refused
from bot.duties.words import one_line
from bot.slack.answers import answer_of

MOST_BYTES = 20_000_000
TIMEOUT_SECONDS = 30
LONGEST_NAME = 80
OF_SLACK = (".slack.com", ".slack-gov.com")
_GONE = frozenset({401, 403, 404, 410})


class NotFetched(Exception):  # noqa: N818 - it says what did not happen
    """A file was not downloaded, and will not be. `why` is `gone`, `too_large` or `elsewhere`."""

    def __init__(self, why: str, name: str) -> None:
        super().__init__(f"{name}: {why}")
        self.why, self.name = why, name


class NotNow(Exception):  # noqa: N818 - it says what did not happen
    """A file could not be downloaded now; later it may be."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: the token would be sent along to wherever it leads."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> NoReturn:
        raise HTTPError(req.full_url, 403, "a redirect is not followed", headers, fp)


@dataclass(frozen=True, slots=True)
class HandedFiles:
    """Downloads what people upload."""

    client: WebClient

    def fetch(self, file_id: str) -> Named:
        """A file's name and content, as Slack has it now. Raises NotFetched or NotNow."""
        about = self._about(file_id)
        name = plain_name(str(about.get("name") or about.get("title") or file_id))
        address = str(about.get("url_private_download") or about.get("url_private") or "")
        if not address or about.get("mode") == "tombstone":
            raise NotFetched("gone", name)
        if about.get("is_external") or not self._is_slacks(urlsplit(address)):
            raise NotFetched("elsewhere", name)
        if int(about.get("size") or 0) > MOST_BYTES:
            raise NotFetched("too_large", name)
        return Named(name, self._content(address, name))

    def _about(self, file_id: str) -> Mapping[str, Any]:
        answer = answer_of(lambda: self.client.files_info(file=file_id))
        if isinstance(answer, Refused) and answer.reach is not Reach.EVERYTHING:
            raise NotFetched("gone", file_id)
        if not isinstance(answer, dict):
            raise NotNow(f"Slack does not say what {file_id} is: {answer}")
        found: Mapping[str, Any] = answer["file"]
        return found

    def _is_slacks(self, address: SplitResult) -> bool:
        """Whether an address is Slack's own, or where this app's Slack is."""
        api = urlsplit(self.client.base_url)
        if (address.scheme, address.hostname, address.port) == (api.scheme, api.hostname, api.port):
            return True
        return (
            f".{api.hostname}".endswith(OF_SLACK)
            and address.scheme == "https"
            and address.port in (None, 443)
            and f".{address.hostname}".endswith(OF_SLACK)
        )

    def _content(self, address: str, name: str) -> bytes:
        request = urllib.request.Request(  # noqa: S310 - `_is_slacks` has looked at it
            address, headers={"Authorization": f"Bearer {self.client.token}"}
        )
        try:
            with self._opener().open(request, timeout=TIMEOUT_SECONDS) as answer:
                content: bytes = answer.read(MOST_BYTES + 1)
                kind = str(answer.headers.get("Content-Type") or "")
        except HTTPError as refused:
            if refused.code in _GONE:
                raise NotFetched("gone", name) from refused
            raise NotNow(f"{name} could not be downloaded: {refused.code}") from refused
        except (OSError, HTTPException) as fault:
            raise NotNow(f"{name} could not be downloaded: {type(fault).__name__}") from fault
        if len(content) > MOST_BYTES:
            raise NotFetched("too_large", name)
        if kind.startswith("text/html"):
            raise NotFetched("gone", name)  # Slack's page for who may not see a file
        return content

    def _opener(self) -> urllib.request.OpenerDirector:
        proxies = {"http": self.client.proxy, "https": self.client.proxy} if self.client.proxy else {}
        return urllib.request.build_opener(
            _NoRedirect(), urllib.request.ProxyHandler(proxies), urllib.request.HTTPSHandler(context=self.client.ssl)
        )


def plain_name(name: str) -> str:
    """A file's name without folders and unseen characters, its ending kept where it is cut."""
    plain = one_line(name.replace("\\", "/").rpartition("/")[2]).strip() or "file"
    ending = PurePosixPath(plain).suffix[:10]
    return plain if len(plain) <= LONGEST_NAME else plain[: LONGEST_NAME - len(ending) - 1] + "…" + ending
