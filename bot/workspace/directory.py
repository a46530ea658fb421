"""Who is who and where: people, channels and direct messages as they are now, in Slack's own shapes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.workspace.identifiers import new_id
from bot.workspace.team import Channel, Team, User


@dataclass(slots=True)
class Conversation:
    """A channel or a direct message with its members of the moment."""

    id: str
    name: str
    members: list[str]
    topic: str = ""
    purpose: str = ""
    is_im: bool = False
    is_private: bool = False
    is_archived: bool = False
    is_ext_shared: bool = False
    is_pending_ext_shared: bool = False
    created: int = 0
    creator: str = ""
    previous_names: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, channel: Channel, created: int, creator: str) -> Conversation:
        """A described channel, opened."""
        return cls(
            channel.id,
            channel.name,
            list(channel.members),
            channel.topic,
            channel.purpose,
            is_private=channel.is_private,
            is_archived=channel.is_archived,
            is_ext_shared=channel.is_ext_shared,
            is_pending_ext_shared=channel.is_pending_ext_shared,
            created=created,
            creator=creator,
        )

    def other_member(self, user: str) -> str:
        """Whom a direct message is with, seen from one side."""
        return next((member for member in self.members if member != user), user)

    def as_slack(self, viewer: str) -> dict[str, object]:
        """The conversation object that `conversations.info` gives to a viewer."""
        if self.is_im:
            return {
                "id": self.id,
                "created": self.created,
                "is_im": True,
                "is_org_shared": False,
                "is_archived": self.is_archived,
                "user": self.other_member(viewer),
                "is_user_deleted": False,
                "priority": 0,
            }
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": not self.is_private,
            "is_group": self.is_private,
            "is_im": False,
            "is_mpim": False,
            "is_private": self.is_private,
            "created": self.created,
            "creator": self.creator,
            "is_archived": self.is_archived,
            "is_general": self.name == "general",
            "unlinked": 0,
            "is_shared": self.is_ext_shared,
            "is_org_shared": False,
            "is_ext_shared": self.is_ext_shared,
            "is_pending_ext_shared": self.is_pending_ext_shared,
            "pending_shared": [],
            "is_member": viewer in self.members,
            "topic": {"value": self.topic, "creator": self.creator, "last_set": self.created},
            "purpose": {"value": self.purpose, "creator": self.creator, "last_set": self.created},
            "previous_names": list(self.previous_names),
            "num_members": len(self.members),
        }


class Directory:
    """Looks up people and conversations, and opens direct messages."""

    def __init__(self, team: Team, created: int) -> None:
        self.team = team
        self.created = created
        self.users: dict[str, User] = {user.id: user for user in (team.bot, *team.users)}
        self.conversations: dict[str, Conversation] = {
            channel.id: Conversation.of(channel, created, team.bot.id) for channel in team.channels
        }

    def conversation(self, named: str) -> Conversation | None:
        """A conversation by its id, or a channel by its name with or without `#`."""
        if named in self.conversations:
            return self.conversations[named]
        name = named.removeprefix("#")
        return next((each for each in self.conversations.values() if each.name == name and not each.is_im), None)

    def direct_message(self, one: str, other: str) -> Conversation:
        """The direct message between two, opened when it is not there yet."""
        pair = {one, other}
        for each in self.conversations.values():
            if each.is_im and set(each.members) == pair:
                return each
        opened = Conversation(new_id("D"), "", [one, other], is_im=True, is_private=True, created=self.created)
        self.conversations[opened.id] = opened
        return opened

    def of_member(self, user: str) -> Iterable[Conversation]:
        """Every conversation that somebody is in."""
        return (each for each in self.conversations.values() if user in each.members)

    def user_as_slack(self, user: User) -> dict[str, object]:
        """The user object that `users.info` gives."""
        return {
            "id": user.id,
            "team_id": user.team_id or self.team.id,
            "name": user.name,
            "deleted": user.deleted,
            "real_name": user.real_name,
            "tz": user.tz,
            "tz_label": user.tz,
            "tz_offset": 0,
            "profile": {
                "title": user.title,
                "real_name": user.real_name,
                "real_name_normalized": user.real_name,
                "display_name": user.name,
                "display_name_normalized": user.name,
                "status_text": user.status_text,
                "status_emoji": user.status_emoji,
                "team": user.team_id or self.team.id,
                **({"bot_id": self.team.bot_id, "api_app_id": self.team.app_id} if user.is_bot else {}),
            },
            "is_admin": user.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": user.is_restricted,
            "is_ultra_restricted": user.is_ultra_restricted,
            "is_bot": user.is_bot,
            "is_stranger": user.is_stranger,
            "is_app_user": False,
            "updated": self.created,
        }
