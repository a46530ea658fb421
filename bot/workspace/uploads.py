"""Files: an address to send bytes to, the bytes, and the moment from which Slack knows what they are."""

from __future__ import annotations

import mimetypes
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import quote

from bot.workspace.directory import Conversation
from bot.workspace.identifiers import new_id, secret

Json = dict[str, object]
_KINDS = {
    ".csv": ("text/csv", "CSV"),
    ".txt": ("text/plain", "Plain Text"),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel Spreadsheet"),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word Document"),
}
_MAGIC = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"%PDF": "application/pdf",
}


@dataclass(slots=True)
class Upload:
    """One file. It exists once completed, and has a mimetype from `processed_at` (monotonic seconds) on."""

    id: str
    name: str
    length: int
    owner: str
    alt_text: str
    key: str = field(default_factory=secret)
    title: str = ""
    content: bytes = b""
    received: bool = False
    completed: bool = False
    processed_at: float = 0.0
    created: int = 0
    channels: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    ims: list[str] = field(default_factory=list)

    def processed(self, now: float) -> bool:
        """Whether the file may stand in a block by now."""
        return self.completed and now >= self.processed_at

    def mimetype(self) -> str:
        """What the bytes are, and failing that what the name says."""
        for start, kind in _MAGIC.items():
            if self.content.startswith(start):
                return kind
        ending = PurePosixPath(self.name).suffix.lower()
        if ending in _KINDS:
            return _KINDS[ending][0]
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def pretty_type(self) -> str:
        """The kind of file in a person's words."""
        ending = PurePosixPath(self.name).suffix.lower()
        return _KINDS[ending][1] if ending in _KINDS else self.mimetype().partition("/")[2].upper()

    def share(self, conversation: Conversation) -> None:
        """Note where the file can be seen from now on."""
        seen_in = self.ims if conversation.is_im else self.groups if conversation.is_private else self.channels
        if conversation.id not in seen_in:
            seen_in.append(conversation.id)


class Uploads:
    """Every file of the workspace."""

    def __init__(self, base_url: str, team_id: str) -> None:
        self.base_url = base_url
        self.team_id = team_id
        self._files: dict[str, Upload] = {}

    def start(self, name: str, length: int, owner: str, alt_text: str, created: int) -> Upload:
        """Make room for a file that is about to be sent."""
        upload = Upload(new_id("F"), name, length, owner, alt_text, created=created)
        self._files[upload.id] = upload
        return upload

    def put(self, upload: Upload) -> None:
        """Hold a file that is there already."""
        self._files[upload.id] = upload

    def get(self, file_id: str) -> Upload | None:
        """A file by its id."""
        return self._files.get(file_id)

    def by_key(self, key: str) -> Upload | None:
        """The file that an upload address is for."""
        return next((each for each in self._files.values() if each.key == key), None)

    def remove(self, upload: Upload) -> None:
        """Forget a file."""
        del self._files[upload.id]

    def completed(self) -> list[Upload]:
        """Every file that is there, oldest first."""
        return [each for each in self._files.values() if each.completed]

    def upload_url(self, upload: Upload) -> str:
        """Where to send a file's bytes."""
        return f"{self.base_url}/files/upload/v1/{upload.key}"

    def private_url(self, upload: Upload) -> str:
        """Where a file can be read by those who may."""
        name = quote(PurePosixPath(upload.name).name.replace(" ", "_"))
        return f"{self.base_url}/files-pri/{self.team_id}-{upload.id}/{name}"

    def may_stand_in_a_block(self, named: Mapping[str, object], now: float) -> bool:
        """Whether a `slack_file` object names a picture that exists and is processed."""
        upload = self._files.get(str(named.get("id", "")))
        if upload is None:
            upload = next((each for each in self._files.values() if self.private_url(each) == named.get("url")), None)
        return upload is not None and upload.processed(now) and upload.mimetype().startswith("image/")

    def as_slack(self, upload: Upload, now: float) -> Json:
        """The file object; without mimetype and size in pixels until it is processed."""
        url = self.private_url(upload)
        known = upload.processed(now)
        mimetype = upload.mimetype() if known else ""
        shown: Json = {
            "id": upload.id,
            "created": upload.created,
            "timestamp": upload.created,
            "name": upload.name,
            "title": upload.title or upload.name,
            "mimetype": mimetype,
            "filetype": _filetype(upload.name, mimetype) if known else "",
            "pretty_type": upload.pretty_type() if known else "",
            "user": upload.owner,
            "user_team": self.team_id,
            "size": len(upload.content),
            "mode": "hosted",
            "is_external": False,
            "is_public": bool(upload.channels),
            "url_private": url,
            "url_private_download": url,
            "permalink": url,
            "channels": list(upload.channels),
            "groups": list(upload.groups),
            "ims": list(upload.ims),
            "comments_count": 0,
        }
        if upload.alt_text:
            shown["alt_txt"] = upload.alt_text
        if known and upload.content.startswith(b"\x89PNG") and len(upload.content) >= 24:
            shown["original_w"], shown["original_h"] = struct.unpack(">II", upload.content[16:24])
        return shown


def _filetype(name: str, mimetype: str) -> str:
    """Slack's short name of a kind of file: its ending, and failing that the second half of its mimetype."""
    return PurePosixPath(name).suffix.lower().removeprefix(".") or mimetype.partition("/")[2]
