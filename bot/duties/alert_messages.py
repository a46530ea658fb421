"""The messages about alerts: what each says, made of templates, and the pictures that go with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.duties.alert_book import Entry
from bot.duties.alert_buttons import buttons_of
from bot.duties.alert_words import may_be_asked_about, rows_of, several, single, values_for, values_for_several
from bot.duties.content import Content
from bot.duties.outbox import Picture
from bot.duties.watching import Watching
from bot.figures.series import Figures, SeriesKey
from bot.watching.alerts import Reason
from bot.watching.findings import Subject
from bot.watching.rules import DataLate
from bot.watching.standing import Place, stands_under

Reasons = Mapping[str, Reason]
STORM = 20
"""More new subjects than this in one run are one summary."""


class AlertMessages:
    """Makes the messages of one run, with the figures as that day saw them; a subject is drawn once."""

    def __init__(self, world: Watching, figures: Figures, day: date) -> None:
        self._world = world
        self._figures = figures
        self._day = day
        self._drawn: dict[Subject, Picture | None] = {}

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that were drawn."""
        return tuple(picture for picture in self._drawn.values() if picture)

    def message(self, entries: Sequence[Entry], reasons: Reasons) -> Content:
        """The message about some alerts: of one, of one with those that it stands above, or of several."""
        heads, under = self._heads(entries)
        return self._with_buttons(self._said(entries, heads, under, reasons), [*heads, *under])

    def _said(self, entries: Sequence[Entry], heads: list[Entry], under: list[Entry], reasons: Reasons) -> Content:
        rule = self._world.rule(heads[0].identity.rule)
        templates, event = self._world.templates, rule.notify.template
        values = {entry.episode_id: self._values(entry, reasons) for entry in entries}
        if len(heads) == 1:
            picture = self.picture(heads[0])
            content = single(
                templates.render(event, "single", {**values[heads[0].episode_id], "under": len(under)}),
                picture.id if picture else None,
            )
            return rows_of(content, templates, event, [values[entry.episode_id] for entry in under])
        subjects = [values[entry.episode_id] for entry in (*heads, *under)]
        # Alerts of several rules share a message where very many came at once, or after a pause: no rule's title fits.
        rules = {head.identity.rule for head in heads}
        shape = (event, "several") if len(rules) == 1 else ("alert", "together")
        parts = templates.render(*shape, values_for_several(subjects, rule, templates))
        return several(parts, [templates.render(event, "row", one) for one in subjects])

    def storm(self, entries: Sequence[Entry], reasons: Reasons) -> Content:
        """One summary of very many alerts at once."""
        rule = self._world.rule(entries[0].identity.rule)
        templates, event = self._world.templates, rule.notify.template
        subjects = [self._values(entry, reasons) for entry in entries]
        parts = templates.render(event, "storm", values_for_several(subjects, rule, templates))
        said = several(parts, [templates.render(event, "row", one) for one in subjects])
        return self._with_buttons(said, entries)

    def title(self, entry: Entry) -> str:
        """The title of one alert, by its rule."""
        return str(self._values(entry, {})["title"])

    def line(self, entry: Entry, reason: Reason) -> Content:
        """One line in the thread."""
        rule = self._world.rule(entry.identity.rule)
        values = self._values(entry, {entry.episode_id: reason})
        return Content(text=self._world.templates.render(rule.notify.template, "line", values)["text"])

    def lines(self, entries: Sequence[Entry], reason: Reason) -> Content:
        """One entry in the thread for what became of several alerts at once: a line for each."""
        if len(entries) == 1:
            return self.line(entries[0], reason)
        said = tuple(self.line(entry, reason).text for entry in entries)
        return Content(text="\n".join(said), paragraphs=tuple(f"• {line}" for line in said))

    def chart(self, entry: Entry, reason: Reason) -> Content | None:
        """The chart of one of several, for the thread; None where there is nothing to draw."""
        picture = self.picture(entry)
        if picture is None:
            return None
        rule = self._world.rule(entry.identity.rule)
        values = self._values(entry, {entry.episode_id: reason})
        parts = self._world.templates.render(rule.notify.template, "chart", values)
        return Content(text=parts["text"], context=parts.get("context", ""), picture=picture.id)

    def pictured(self, entries: Sequence[Entry]) -> Entry | None:
        """The alert whose chart stands in the message about some; None for a message of several."""
        heads, _ = self._heads(entries)
        return heads[0] if len(heads) == 1 else None

    def picture(self, entry: Entry) -> Picture | None:
        """The control chart of an alert's subject; None for a deliverable."""
        subject = entry.identity.subject
        rule = self._world.rule(entry.identity.rule)
        if subject.measure is None or subject.area is None or isinstance(rule.when, DataLate):
            return None  # a deliverable, or a figure that is not there
        if subject not in self._drawn:
            key = SeriesKey(subject.measure, subject.area, subject.group)
            self._drawn[subject] = self._world.pictures.draw(key, rule, self._figures, self._day)
        return self._drawn[subject]

    def _with_buttons(self, said: Content, entries: Sequence[Entry]) -> Content:
        templates, catalogue = self._world.templates, self._world.catalogue
        labels = {**templates.render("acts", "known_button", {}), **templates.render("acts", "buttons", {})}
        asked = self._world.asks_leads and any(may_be_asked_about(entry, catalogue) for entry in entries)
        if asked:
            labels = {**labels, **templates.render("acts", "ask_button", {})}
        return replace(said, buttons=buttons_of(entries, labels, with_question=asked))

    def _heads(self, entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
        found: set[Place] = {entry.identity for entry in entries}
        framework, rules = self._world.catalogue.framework, self._world.rules_by_id
        heads = [one for one in entries if stands_under(one.identity, found, framework, rules) is None]
        return heads or list(entries), [one for one in entries if heads and one not in heads]

    def _values(self, entry: Entry, reasons: Reasons) -> dict[str, object]:
        rule = self._world.rule(entry.identity.rule)
        reason = reasons.get(entry.episode_id, Reason.NOTHING_NEW)
        return values_for(entry, reason, rule, self._world.catalogue, self._world.templates, self._day)
