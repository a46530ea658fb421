"""Keeps the whole state of a workspace in one file, so that it can be stopped and started again.

Kept are conversations with their members, messages, what only one person saw, files, open modals, Homes, what was read,
the time, and the tokens, so that an app that was connected before is known again. Not kept is what lives for seconds:
trigger ids, response addresses, events under way and ordered faults.
"""

from __future__ import annotations

import asyncio
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.workspace.directory import Conversation
from bot.workspace.interactions import View
from bot.workspace.messages import Message
from bot.workspace.state import Workspace
from bot.workspace.uploads import Upload

VERSION = 1
SAVED_EVERY_SECONDS = 1.0


class KeptStateError(ValueError):
    """A file that holds no state of this workspace; the message says which file and why."""


def read_kept(path: Path) -> dict[str, Any] | None:
    """What a file holds, or None where there is no file yet. Raises KeptStateError."""
    if not path.exists():
        return None
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        known = isinstance(kept, dict) and kept["version"] == VERSION
    except (ValueError, KeyError):
        known = False
    if not known:
        raise KeptStateError(
            f"{path}: not a state that `reeve workspace --keep` of this version has written; name another"
        )
    return dict(kept)


def write_kept(path: Path, workspace: Workspace, credentials: Mapping[str, str]) -> None:
    """Write the state in place of what the file held, whole or not at all; only its owner may read it."""
    with workspace.lock:
        written = json.dumps({"version": VERSION, "credentials": dict(credentials), **_state_of(workspace)})
    beside = path.with_name(path.name + ".new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(written)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


async def keep(path: Path, workspace: Workspace, credentials: Mapping[str, str]) -> None:
    """Write the state a second after each change, until cancelled."""
    seen = -1
    while True:
        if workspace.changes.count != seen:
            seen = workspace.changes.count
            await asyncio.to_thread(write_kept, path, workspace, credentials)
        await asyncio.sleep(SAVED_EVERY_SECONDS)


def restore(workspace: Workspace, kept: Mapping[str, Any], path: Path) -> datetime:
    """Put a state back into a new workspace; the time it was kept at. Raises KeptStateError for another team's."""
    whose = (workspace.team.id, workspace.team.bot.id)
    if (kept["team"], kept["bot"]) != whose:
        raise KeptStateError(
            f"{path}: the state of team {kept['team']} with {kept['bot']}, not of {whose[0]}: name another file"
        )
    kept = json.loads(json.dumps(kept).replace(kept["base_url"], workspace.base_url))
    with workspace.lock:
        for each in kept["conversations"]:
            workspace.directory.conversations[each["id"]] = Conversation(**each)
        for each in kept["messages"]:
            workspace.messages.add(Message(**each))
        workspace.messages.go_on_from(kept["last_ts"])
        workspace.ephemerals[:] = [Message(**each) for each in kept["ephemerals"]]
        for each in kept["files"]:
            workspace.uploads.put(Upload(**{**each, "content": b64decode(each["content"])}))
        workspace.views.homes.update({each["user"]: View(**each) for each in kept["homes"]})
        for each in kept["modals"]:
            workspace.views.stack(each["user"]).append(View(**each))
        workspace.read_until.update({(user, channel): ts for user, channel, ts in kept["read"]})
        workspace.scopes = None if kept["scopes"] is None else frozenset(kept["scopes"])
        workspace.revoked.update(kept["revoked"])
    return datetime.fromisoformat(kept["now"])


def _state_of(workspace: Workspace) -> dict[str, Any]:
    conversations = workspace.directory.conversations.values()
    views = workspace.views
    return {
        "team": workspace.team.id,
        "bot": workspace.team.bot.id,
        "base_url": workspace.base_url,
        "now": workspace.clock().isoformat(),
        "conversations": [asdict(each) for each in conversations],
        "messages": [asdict(message) for each in conversations for message in workspace.messages.all(each.id)],
        "last_ts": workspace.messages.last,
        "ephemerals": [asdict(each) for each in workspace.ephemerals],
        "files": [
            {**asdict(each), "content": b64encode(each.content).decode(), "processed_at": 0.0}
            for each in workspace.uploads.completed()
        ],
        "homes": [asdict(view) for view in views.homes.values()],
        "modals": [asdict(view) for stack in views.modals.values() for view in stack],
        "read": [[user, channel, ts] for (user, channel), ts in workspace.read_until.items()],
        "scopes": None if workspace.scopes is None else sorted(workspace.scopes),
        "revoked": sorted(workspace.revoked),
    }
