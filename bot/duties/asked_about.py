"""What a question to a lead is about: the alert, and what of it the one who is asked may see."""

from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.duties.alert_book import Entry
from bot.duties.chasing import Chasing
from bot.figures.measures import Marking, Measure
from bot.figures.series import SeriesKey
from bot.watching.subject_words import subject_in_words

_TO_OTHERS = frozenset(
    {Told.ESCALATED, Told.TO_OPERATORS, Told.NOT_SUPPLIED, Told.CHECKER, Told.CHECKER_REMINDED, Told.SIGNER}
)


def episode_id(request: Request) -> str:
    """The episode of the alert that a request is about; several questions about one are numbered."""
    return request.about.alert.partition("#")[0]


def alert_of(world: Chasing, request: Request) -> Entry | None:
    """The alert that a request is about; None where it is about none, or alerts are not looked at."""
    if not request.about.alert or world.alerts is None:
        return None
    return next(iter(world.alerts.book.episodes([episode_id(request)])), None)


def series_of(alert: Entry, world: Chasing) -> SeriesKey | None:
    """The series that an alert is about; None where the catalogue no longer has it."""
    subject, framework = alert.identity.subject, world.catalogue.framework
    if subject.measure not in framework.measures or subject.area not in framework.areas:
        return None
    return SeriesKey(str(subject.measure), str(subject.area), subject.group)


def title_of(alert: Entry, world: Chasing) -> str:
    """The subject of an alert, for people."""
    key = series_of(alert, world)
    return subject_in_words(key, world.catalogue.framework) if key else alert.identity.rule


def may_see(request: Request, told: Told, measure: Measure) -> bool:
    """Whether whoever is told of a request may see a measure's figures: what is marked higher is for its owner."""
    return measure.marking is Marking.OFFICIAL or measure.owner == _reader(request, told)


def _reader(request: Request, told: Told) -> str | None:
    """The lead (a key) who reads what is told; None where it is somebody else, such as the next up."""
    if told in _TO_OTHERS:
        return None
    if told is Told.OFFERED and request.offer is not None:
        return request.offer.to
    return request.lead if told is Told.OFFER_TAKEN else request.holder
