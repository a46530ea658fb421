"""The team of a home: its catalogue's channels and people, so that the local workspace looks as the force's would."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.duties.catalogue import Catalogue
from bot.figures.measures import Marking
from bot.workspace.team import Channel, Shortcut, Team, User

SHORTCUTS = (Shortcut("use_as_update", "Use as update"),)
BOT = User(id="U0REEVE", name="reeve", real_name="Reeve", is_bot=True)
GENERAL = Channel(id="C0GENERAL", name="general", topic="Made up for this workspace: the catalogue names no channel")
VIEWER = User(id="U0OFFICER", name="officer", real_name="An officer", title="Officer")


def team_of(catalogue: Catalogue) -> Team:
    """Every channel of the catalogue with Reeve and its people in it; one for everybody where it names none.

    A channel that may see more than what is official is private: who is not in it neither sees nor joins it.
    """
    people = _people(catalogue)
    of_all = replace(GENERAL, members=(BOT.id, *(one.id for one in people)))
    channels = (*_channels(catalogue, people),) or (of_all,)
    return Team(id="T0LOCAL", name="Local workspace", users=people, channels=channels, bot=BOT, shortcuts=SHORTCUTS)


def _channels(catalogue: Catalogue, people: Sequence[User]) -> Iterator[Channel]:
    return (
        Channel(
            id=channel.slack,
            name=channel.key,
            members=(BOT.id, *(one.id for one in people if _may_be_in(one, channel.marking, catalogue))),
            topic=f"Marking: {channel.marking.value}",
            is_private=channel.marking is not Marking.OFFICIAL,
        )
        for channel in catalogue.channels.values()
    )


def _may_be_in(person: User, marking: Marking, catalogue: Catalogue) -> bool:
    """Whether a person of the demonstration is in a channel: who is no more than a viewer sees what is official."""
    if marking is Marking.OFFICIAL:
        return True
    register = catalogue.register
    held = [ids for role, ids in register.roles.items() if role != "viewer"]
    return any(person.id in ids for ids in held) or any(lead.slack == person.id for lead in register.leads.values())


def _people(catalogue: Catalogue) -> tuple[User, ...]:
    register = catalogue.register
    found = {
        lead.slack: User(id=lead.slack, name=lead.key, real_name=lead.title, title=lead.title)
        for lead in register.leads.values()
        if lead.slack
    }
    unreached = (lead for lead in register.leads.values() if not lead.slack)
    for number, lead in enumerate(unreached, start=1):
        # They lead, and Reeve cannot know them on Slack: here as there they are no more than viewers.
        identity = f"U0UNKNOWN{number}"
        found[identity] = User(id=identity, name=lead.key, real_name=lead.title, title="No Slack id in people.yaml")
    for role, ids in register.roles.items():
        for identity in ids:
            name = role.replace("-", " ")
            found.setdefault(
                identity,
                User(
                    id=identity,
                    name=f"{role}-{identity.lower()}",
                    real_name=name.capitalize(),
                    title=name.capitalize(),
                    is_admin=role == "administrator",
                ),
            )
    found.setdefault(VIEWER.id, VIEWER)
    found.pop(BOT.id, None)
    return tuple(found.values())
