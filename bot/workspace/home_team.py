"""The team of a home: its catalogue's channels and people, so that the local workspace looks as the force's would."""

from bot.duties.catalogue import Catalogue
from bot.figures.measures import Marking
from bot.workspace.team import Channel, Shortcut, Team, User, default_team

SHORTCUTS = (Shortcut("use_as_update", "Use as update"),)
BOT = User(id="U0REEVE", name="reeve", real_name="Reeve", is_bot=True)
VIEWER = User(id="U0OFFICER", name="officer", real_name="An officer", title="Officer")


def team_of(catalogue: Catalogue) -> Team:
    """Every channel of the catalogue with Reeve and all people in it; a small team where there is no channel."""
    if not catalogue.channels:
        return default_team()
    people = _people(catalogue)
    channels = tuple(
        Channel(
            id=channel.slack,
            name=channel.key,
            members=(BOT.id, *(person.id for person in people if _may_be_in(person, channel.marking))),
            topic=f"Marking: {channel.marking.value}",
        )
        for channel in catalogue.channels.values()
    )
    return Team(id="T0LOCAL", name="Local workspace", users=people, channels=channels, bot=BOT, shortcuts=SHORTCUTS)


def _may_be_in(person: User, marking: Marking) -> bool:
    """Whether a person of the demonstration is in a channel: an officer of no role sees what is official alone."""
    return person != VIEWER or marking is Marking.OFFICIAL


def _people(catalogue: Catalogue) -> tuple[User, ...]:
    register = catalogue.register
    found = {
        lead.slack: User(id=lead.slack, name=lead.key, real_name=lead.title, title=lead.title)
        for lead in register.leads.values()
        if lead.slack
    }
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
