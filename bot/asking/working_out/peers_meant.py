"""Which peers an area is held against: the group that is named, the only one there is, or all of its kind."""

from bot.asking.answers import NoFigure, Status
from bot.asking.question import Question
from bot.asking.words.name_forms import plural
from bot.asking.working_out.work import Subject
from bot.figures.areas import PeerGroup
from bot.figures.series import SeriesKey


def group_meant(subject: Subject, question: Question) -> PeerGroup | NoFigure:
    """The group that an area is compared with: the one that was named, else the only one that can be meant."""
    groups = subject.work.framework.peer_groups
    if question.peers is not None:
        group = groups[question.peers]
        if subject.key.area in group.members and not _is_held_by_most(subject, group):
            return NoFigure(reason="no rank", details={"name": subject.name, "why": f"few of {group.name} hold it"})
        if subject.key.area in group.members:
            return group
        return NoFigure(reason="not a member", details={"name": subject.area.name, "group": group.name})
    fitting = [group for group in groups.values() if subject.key.area in group.members]
    if len(fitting) > 1:
        # A group of whom few hold the measure is not what is meant.
        fitting = [group for group in fitting if _is_held_by_most(subject, group)] or fitting[:1]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        own = _of_its_kind(subject)
        return own or NoFigure(reason="no peers", details={"name": subject.area.name})
    instead = tuple((group.name, f"rank of {subject.name} among {group.name}") for group in fitting)
    details = {"groups": [group.name for group in fitting]}
    return NoFigure(reason="which peers", details=details, instead=instead, status=Status.AMBIGUOUS)


def _of_its_kind(subject: Subject) -> PeerGroup | None:
    """The areas of the same kind in the whole force, or beside an area elsewhere that is in no group: its peers."""
    area, framework = subject.area, subject.work.framework
    if area.parent is None:
        return None
    home = framework.home if framework.home in framework.with_ancestors(area.key) else area.parent
    within = framework.lying_within((home or area.parent,))
    alike = tuple(key for key, one in framework.areas.items() if one.kind == area.kind and key in within)
    name = f"the {plural(area.kind.replace('-', ' '))}"
    return PeerGroup(f"kind:{area.kind}", name, alike) if len(alike) > 1 else None


def _is_held_by_most(subject: Subject, group: PeerGroup) -> bool:
    held = [SeriesKey(subject.key.measure, area) in subject.work.facts.figures for area in group.members]
    return sum(held) * 2 > len(held)
