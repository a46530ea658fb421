"""Who leads on what, and what words mean."""

from collections.abc import Iterable
from typing import Any

from bot.asking.answers import Listed, NoFigure
from bot.asking.names.families import number_of, percentage_of
from bot.asking.names.vocabulary import Sort
from bot.asking.question import EVERYBODY, TOLD, Question
from bot.asking.words.own_terms import own_term
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import stem, stems_of, words_of
from bot.asking.working_out.work import Work
from bot.chasing.register import Lead, Register
from bot.figures.measures import Measure
from bot.figures.periods import day_in_words


def leads_on(question: Question, work: Work) -> Listed | NoFigure:
    """Who answers for what was named: a measure, an objective, a tag, or a deliverable whose words hold it all."""
    if question.topic == EVERYBODY:
        return _each_lead(work)
    rows = [*_named(question, work)] or [*_by_words(question.topic, work)]
    if not rows:
        named = [one for topic in question.topics for one in _measures_of(*topic, work) if one.key not in work.denied]
        leads = [work.facts.register.leads[key].title for sort, key in question.topics if sort == Sort.LEAD.value]
        details = {"words": question.topic, "measures": [one.name for one in named], "leads": leads}
        return NoFigure(reason="no lead", details=details)
    told = {key for sort, key in question.topics if sort == TOLD}
    others = tuple({row["key"]: row for row in rows if row["key"] not in told}.values())
    return Listed(kind="leads", rows=others, details={"besides": bool(told), "title": rows[0]["lead_title"]})


def _each_lead(work: Work) -> Listed:
    """Every lead of the catalogue with what they answer for; those who answer for nothing are named as well."""
    register = work.facts.register
    rows = tuple(
        {"lead": one.key, "lead_title": one.title, "about": [row["about"] for row in _owned_by(one.key, work)]}
        for one in register.leads.values()
    )
    owners = (measure.owner for measure in work.framework.measures.values() if measure.key not in work.denied)
    return Listed(kind="all leads", rows=rows, details={"without": sum(one not in register.leads for one in owners)})


def deputies_of(question: Question, work: Work) -> Listed | NoFigure:
    """Who stands in for the leads that were named, and who stands above them."""
    leads = work.facts.register.leads
    rows = tuple(_standing(leads[key], work) for _, key in question.topics if key in leads)
    return (
        Listed(kind="deputies", rows=rows)
        if rows
        else NoFigure(reason="no lead", details={"words": "", "measures": [], "leads": []})
    )


def _standing(lead: Lead, work: Work) -> dict[str, Any]:
    leads = work.facts.register.leads
    deputy, above = leads.get(lead.deputy or ""), leads.get(lead.escalates_to or "")
    return {
        "lead": lead.key,
        "lead_title": lead.title,
        "deputy_title": deputy.title if deputy else None,
        "above_title": above.title if above else None,
        "away": lead.is_away(work.day),
    }


def meaning_of(question: Question, work: Work) -> Listed | NoFigure:
    """What a name of the catalogue, or a word of the field, means."""
    rows = [row for sort, key in question.topics for row in _defined(sort, key, work)]
    if not rows and (term := own_term(question.topic)):
        rows = [{"sort": "term", "key": term, "name": question.topic}]
    if not rows:
        return NoFigure(reason="no meaning", details={"words": question.topic})
    return Listed(kind="meanings", rows=tuple(rows), details={"words": question.topic})


def _named(question: Question, work: Work) -> Iterable[dict[str, Any]]:
    register = work.facts.register
    for sort, key in question.topics:
        for measure in _measures_of(sort, key, work):
            if measure.key not in work.denied and measure.owner is not None:
                yield _row(measure.key, measure.name, measure.owner, register)
        if sort == Sort.DELIVERABLE.value:
            deliverable = register.deliverables.get(key)
            if deliverable is not None and work.may_tell(deliverable):
                signs = register.leads.get(deliverable.sign_off or "")
                yield _row(key, deliverable.title, deliverable.lead, register, signs)
        if sort == Sort.LEAD.value:
            yield from _owned_by(key, work)


def _owned_by(lead: str, work: Work) -> Iterable[dict[str, Any]]:
    """Everything that a lead answers for."""
    for measure in work.framework.measures.values():
        if measure.owner == lead and measure.key not in work.denied:
            yield _row(measure.key, measure.name, lead, work.facts.register)
    for deliverable in work.facts.register.deliverables.values():
        if deliverable.lead == lead and work.may_tell(deliverable):
            yield _row(deliverable.key, deliverable.title, lead, work.facts.register)


def _measures_of(sort: str, key: str, work: Work) -> list[Measure]:
    measures = work.framework.measures.values()
    if sort == Sort.MEASURE.value:
        return [work.framework.measures[key]]
    if sort == Sort.TAG.value:
        return [one for one in measures if key in one.tags]
    return [one for one in measures if key in one.objective] if sort == Sort.OBJECTIVE.value else []


def _by_words(topic: str, work: Work) -> Iterable[dict[str, Any]]:
    """Measures and deliverables in whose words all those of the topic occur."""
    wanted = {stem(word) for word in words_of(topic)} - HARMLESS
    if not wanted:
        return
    for measure in work.framework.measures.values():
        # In one of the names: response of an objective and times of an alias make no response times.
        named = any(wanted <= stems_of(name) for name in (measure.name, *measure.aliases, *measure.objective))
        if measure.key not in work.denied and measure.owner and named:
            yield _row(measure.key, measure.name, measure.owner, work.facts.register)
    for deliverable in work.facts.register.deliverables.values():
        words = stems_of(f"{deliverable.title} {deliverable.outcome} {deliverable.key.replace('-', ' ')}")
        if wanted <= words and work.may_tell(deliverable):
            yield _row(deliverable.key, deliverable.title, deliverable.lead, work.facts.register)


def _row(key: str, about: str, lead: str | None, register: Register, signs_off: Lead | None = None) -> dict[str, Any]:
    found: Lead | None = register.leads.get(lead or "")
    deputy = register.leads.get(found.deputy or "") if found else None
    return {
        "key": key,
        "about": about,
        "lead": found.key if found else None,
        "lead_title": found.title if found else None,
        "deputy_title": deputy.title if deputy else None,
        "signed_off_by": signs_off.title if signs_off else None,
    }


def _defined(sort: str, key: str, work: Work) -> Iterable[dict[str, Any]]:
    framework = work.framework
    if sort == Sort.MEASURE.value and key not in work.denied:
        yield _defined_measure(framework.measures[key], work)
    elif sort == Sort.AREA.value:
        area = framework.areas[key]
        parent = framework.areas.get(area.parent or "")
        yield {
            "sort": sort,
            "key": key,
            "name": area.name,
            "kind": area.kind,
            "parent": parent.name if parent else None,
        }
    elif sort == Sort.PEERS.value:
        group = framework.peer_groups[key]
        members = [framework.areas[one].name for one in group.members if one in framework.areas]
        yield {"sort": sort, "key": key, "name": group.name, "members": members}
    elif sort == Sort.WAVE.value:
        wave = framework.waves[key]
        days = f"{day_in_words(wave.start)} to {day_in_words(wave.end)}"
        yield {"sort": sort, "key": key, "name": wave.in_words, "days": days}
    elif sort in (Sort.TAG.value, Sort.OBJECTIVE.value):
        of_it = [one for one in _measures_of(sort, key, work) if one.key not in work.denied]
        sources = [
            (source, [one.name for one in of_it if one.source == source])
            for source in dict.fromkeys(one.source for one in of_it if one.source)
        ]
        names = [one.name for one in of_it]
        yield {"sort": "tag", "key": key, "name": key, "members": names, "sources": sources}


MOST_GROUPS_TOLD = 12


def _counted_otherwise(measure: Measure, work: Work) -> Iterable[Measure]:
    """The percentage of what is counted, or how many there are of what is a percentage."""
    found = (percentage_of(measure, work.framework), number_of(measure, work.framework))
    return (one for one in found if one is not None and one.key not in work.denied)


def _defined_measure(measure: Measure, work: Work) -> dict[str, Any]:
    proxy = work.framework.measures.get(measure.proxy_for or "")
    whole = work.framework.measures.get(measure.of or "")
    stands_in = [
        one.name
        for one in work.framework.measures.values()
        if one.proxy_for == measure.key and one.key not in work.denied
    ]
    lead = work.facts.register.leads.get(measure.owner or "")
    return {
        "sort": Sort.MEASURE.value,
        "key": measure.key,
        "name": measure.name,
        "aliases": list(measure.aliases),
        "unit": measure.unit.value,
        "cadence": measure.cadence.value.replace("-", " "),
        "better": measure.better.value,
        "source": measure.source,
        "description": measure.description,
        "groups": [one.name for one in measure.groups[:MOST_GROUPS_TOLD]],
        "more_groups": max(len(measure.groups) - MOST_GROUPS_TOLD, 0),
        "combine": measure.combine.value,
        "rates": [
            (one.per, work.framework.measures[one.of].name)
            for one in measure.rates.values()
            if one.of not in work.denied
        ],
        "share_of": whole.name if whole and whole.key not in work.denied else None,
        "otherwise": [one.name for one in _counted_otherwise(measure, work)],
        "proxy_for": proxy.name if proxy else None,
        "stands_in": stands_in,
        "lead_title": lead.title if lead else None,
        "held": any(key.measure == measure.key for key in work.facts.figures.keys),
    }
