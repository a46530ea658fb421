"""Who and what is in a workspace: plain values, so that a caller can describe any team."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class User:
    """A person or a bot. `name` is the handle, `real_name` what people read, `title` their role.

    `is_restricted`, `is_ultra_restricted` and `is_stranger` mark guests and people of other organisations, as does
    a `team_id` other than the team's.
    """

    id: str
    name: str
    real_name: str
    title: str = ""
    is_bot: bool = False
    is_admin: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    deleted: bool = False
    team_id: str = ""
    tz: str = "Europe/London"
    status_text: str = ""
    status_emoji: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel with the ids of its members at the start."""

    id: str
    name: str
    members: tuple[str, ...] = ()
    topic: str = ""
    purpose: str = ""
    is_private: bool = False
    is_archived: bool = False
    is_ext_shared: bool = False
    is_pending_ext_shared: bool = False


@dataclass(frozen=True, slots=True)
class UserGroup:
    """A named group of people that can be mentioned together."""

    id: str
    handle: str
    name: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command of the app, with the words that help a person to type it."""

    name: str
    description: str = ""
    usage_hint: str = ""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A message shortcut of the app: what is offered on every message."""

    callback_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Team:
    """A workspace: its people, its channels, and the bot that is installed in it.

    `scopes` are those that the app was installed with; None grants everything.

    Raises ValueError when two things share an id, or a channel has a member that is not a user.
    """

    id: str
    name: str
    users: tuple[User, ...]
    channels: tuple[Channel, ...]
    bot: User
    usergroups: tuple[UserGroup, ...] = ()
    commands: tuple[Command, ...] = field(
        default=(Command("/kpi", "Ask about a figure", "burglary in Coventry last month"),)
    )
    shortcuts: tuple[Shortcut, ...] = ()
    scopes: tuple[str, ...] | None = None
    app_id: str = "A0LOCALAPP"
    bot_id: str = "B0LOCALBOT"
    domain: str = "local-workspace"

    def __post_init__(self) -> None:
        people = {self.bot.id, *(user.id for user in self.users)}
        if len(people) != len(self.users) + 1:
            raise ValueError(f"team {self.name!r}: two users share an id; each needs its own")
        if len({channel.id for channel in self.channels}) != len(self.channels):
            raise ValueError(f"team {self.name!r}: two channels share an id; each needs its own")
        for channel in self.channels:
            strangers = sorted(set(channel.members) - people)
            if strangers:
                raise ValueError(
                    f"channel {channel.name!r}: members {strangers} are not users of team {self.name!r}; "
                    "add them to its users"
                )


def default_team() -> Team:
    """A small team for trying things out. Reeve is in every channel but #coffee."""
    bot = User("U0REEVE", "reeve", "Reeve", title="Performance bot", is_bot=True)
    users = (
        User("U0ANALYST", "sam.analyst", "Sam Okafor", title="Performance analyst", is_admin=True),
        User("U0ACC", "alex.acc", "Alex Hughes", title="ACC Crime"),
        User("U0DCC", "jo.dcc", "Jo Patel", title="Deputy Chief Constable"),
        User("U0OFFICER", "chris.officer", "Chris Evans", title="Neighbourhood inspector"),
        User("U0GUEST", "pat.guest", "Pat Lee", title="Partner agency", is_restricted=True),
    )
    staff = ("U0ANALYST", "U0ACC", "U0DCC", "U0OFFICER")
    channels = (
        Channel("C0COMMAND", "command-team", (bot.id, "U0ANALYST", "U0ACC", "U0DCC"), topic="Force performance"),
        Channel("C0GENERAL", "general", (bot.id, *staff, "U0GUEST"), topic="Everybody"),
        Channel("C0COFFEE", "coffee", staff, topic="Reeve is not in this channel"),
    )
    return Team("T0LOCAL", "Example force", users, channels, bot)
