"""The messages about requests: what each says, made of templates, and the pictures that go with them."""

from collections.abc import Mapping
from datetime import date

from bot.chasing.bearing import Bearing, bearing_on
from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.duties.asked_about import alert_of, may_see, series_of
from bot.duties.chase_buttons import buttons_of
from bot.duties.chase_words import values_of
from bot.duties.chasing import DIRECT, Chasing
from bot.duties.content import Content
from bot.duties.outbox import Picture
from bot.duties.request_book import Listing
from bot.figures.series import Figures, SeriesKey
from bot.watching.rules import Notify, Rule, Severity, UpdateOverdue

EVENT = "chase"
_PICTURED = (Told.ASKED, Told.QUESTION, Told.OFFERED)
_OF_HOLDERS = (
    Told.ASKED,
    Told.QUESTION,
    Told.REMINDED,
    Told.CONFIRM,
    Told.WARNED,
    Told.SNOOZE_ENDED,
    Told.COPIED,
    Told.OFFER_BACK,
)
_ANY_RULE = Rule(
    id="", title="", when=UpdateOverdue(), severity=Severity.LOW, every="", notify=Notify(channel="")
)  # a chart of a deliverable's measure belongs to no rule: the usual preset is drawn
_CHECKING = (Told.CHECKER, Told.CHECKER_REMINDED, Told.SIGNER)


class ChaseMessages:
    """Makes the messages of one run; figures are read once, and a measure is drawn once."""

    def __init__(self, world: Chasing, day: date) -> None:
        self._world = world
        self._day = day
        self._seen: Figures | None = None
        self._drawn: dict[tuple[SeriesKey, str], Picture | None] = {}

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that were drawn."""
        return tuple({one.id: one for one in self._drawn.values() if one}.values())

    def content(self, listing: Listing, requests: Mapping[str, Request], *, again: bool = False) -> Content:
        """The message about some requests. `again`: it says anew what it is about, without figures or picture."""
        items = [(told, requests[key]) for key, told in listing.items]
        theirs = [(told, request) for told, request in items if not self._left(listing, told, request)]
        values = {
            "items": [
                self._values(told, request, figures=not again and len(items) == 1)
                | {"left": (told, request) not in theirs}
                for told, request in items
            ],
            "rules": self._world.rules,
        }
        name = "direct" if listing.channel.startswith(DIRECT) else "operators"
        if all(told in _CHECKING for told, _ in items):
            name = "check"
        parts = self._world.templates.render(EVENT, name, values)
        labels = self._world.templates.render(EVENT, "buttons", {})
        return Content(
            text=" ".join(parts["text"].split()),
            header=parts["header"],
            paragraphs=tuple(line for line in parts["why"].splitlines() if line.strip()),
            context=" ".join(parts["context"].split()),
            buttons=buttons_of(theirs, listing.message, labels),
            picture=self._picture(*items[0]) if len(items) == 1 and not again else None,
        )

    def details(self, listing: Listing, requests: Mapping[str, Request]) -> list[tuple[str, Content]]:
        """What stands in the thread of a message about several: of each that is asked for, its figures and chart."""
        if len(listing.items) == 1:
            return []
        found = []
        for key, told in listing.items:
            if told not in _PICTURED:
                continue
            values = self._values(told, requests[key], figures=True)
            parts = self._world.templates.render(EVENT, "details", {"item": values})
            content = Content(
                text=" ".join(parts["text"].split()),
                paragraphs=tuple(line for line in parts["why"].splitlines() if line.strip()),
                picture=self._picture(told, requests[key]),
            )
            found.append((f"{listing.message}-{key}", content))
        return found

    def _left(self, listing: Listing, told: Told, request: Request) -> bool:
        """Whether what was asked of the one who reads this is somebody else's now."""
        if told not in _OF_HOLDERS or not request.state.wants_words or not listing.channel.startswith(DIRECT):
            return False
        return listing.channel not in (self._world.direct(request.holder), self._world.direct(request.lead))

    def _values(self, told: Told, request: Request, *, figures: bool) -> dict[str, object]:
        bearing = self._bearing(told, request) if figures and told in _PICTURED else ()
        return values_of(self._world, request, told, bearing)

    def _bearing(self, told: Told, request: Request) -> tuple[Bearing, ...]:
        deliverable = self._world.deliverable(request)
        if deliverable is None:
            return ()
        framework = self._world.catalogue.framework
        found = bearing_on(deliverable, framework, self._figures(), self._day)
        # A direct message may be passed on: what is marked higher is for its owner alone.
        return tuple(one for one in found if may_see(request, told, one.measure))

    def _picture(self, told: Told, request: Request) -> str | None:
        if self._world.pictures is None or told not in _PICTURED:
            return None
        key, rule = self._charted(told, request)
        if key is None:
            return None
        if (key, rule.id) not in self._drawn:
            self._drawn[key, rule.id] = self._world.pictures.draw(key, rule, self._figures(), self._day)
        picture = self._drawn[key, rule.id]
        return picture.id if picture else None

    def _charted(self, told: Told, request: Request) -> tuple[SeriesKey | None, Rule]:
        """The series that is drawn for a request, and the rule by which: an alert's own, else the usual preset."""
        alert = alert_of(self._world, request)
        if alert is None:
            first = next(iter(self._bearing(told, request)), None)
            home = self._world.catalogue.framework.home or ""
            return (SeriesKey(first.measure.key, home) if first else None), _ANY_RULE
        key = series_of(alert, self._world)
        seen = key is not None and may_see(request, told, self._world.catalogue.framework.measures[key.measure])
        rule = self._world.alerts.rule(alert.identity.rule) if self._world.alerts else _ANY_RULE
        return (key if seen else None), rule

    def _figures(self) -> Figures:
        if self._seen is None:
            self._seen = self._world.figures(self._day)
        return self._seen
