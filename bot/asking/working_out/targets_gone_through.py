"""Which targets a list goes through, and of what these are: of which areas, of measures of which tags."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.names.named import Sort
from bot.asking.question import Question
from bot.asking.words.name_forms import plural
from bot.asking.working_out.kinds_of_crime import crimes_counted
from bot.asking.working_out.work import Work
from bot.figures.judgements import targets_in_force
from bot.figures.measures import Measure
from bot.figures.targets import ChangeTarget, Target
from bot.figures.word_lists import listed as joined


def measures_tagged(question: Question, work: Work) -> Iterator[Measure]:
    """The measures that may be shown, of the tags and objectives that were named, or of crime."""
    crimes = crimes_counted(work) if question.only_crimes else None
    for measure in work.framework.measures.values():
        of_tags = not question.tags or set(question.tags) & set(measure.tags)
        of_objectives = not question.objectives or set(question.objectives) & set(measure.objective)
        meant = of_tags and of_objectives and (crimes is None or measure.key in crimes)
        meant = meant and measure.key in (question.measures or (measure.key,))
        meant = meant and measure.owner in (leads_named(question) or (measure.owner,))
        if measure.key not in work.denied and meant:
            yield measure


def leads_named(question: Question) -> list[str]:
    """The leads whose measures alone are meant."""
    return [key for sort, key in question.topics if sort == Sort.LEAD.value]


def led_on(question: Question, work: Work) -> list[str]:
    """What the leads who are named lead on, in the words of a sentence."""
    titles = [work.facts.register.leads[key].title for key in leads_named(question)]
    return [f"what {joined(titles)} lead{'s' if len(titles) == 1 else ''} on"] if titles else []


def targets_asked_for(question: Question, work: Work) -> Iterator[Target]:
    """The targets in force of these measures in the areas that were named."""
    measures = {measure.key for measure in measures_tagged(question, work)}
    for target in work.framework.targets:
        wanted = target.measure in measures and (not question.areas or target.area in question.areas)
        wanted = wanted and (not question.by or work.framework.areas[target.area].kind == question.by)
        if not wanted or (question.milestone and not isinstance(target, ChangeTarget)):
            continue
        if target in targets_in_force(work.framework.targets_for(target.measure, target.area), work.day):
            yield target


def gone_through(question: Question, work: Work) -> dict[str, object]:
    """Of what the targets of a list are: the areas, and the tags and objectives of their measures.

    Where none of such measures is held for the areas, `held_elsewhere` names those that are held for other areas, and
    `others` is how many targets of other measures are held there.
    """
    held = [*targets_asked_for(question, work)]
    lacking = not held and bool(question.tags or question.objectives)
    anywhere = targets_asked_for(replace(question, areas=(), by=""), work) if lacking else ()
    of_others = targets_asked_for(replace(question, tags=(), objectives=()), work) if lacking else ()
    kinds = [plural(question.by.replace("-", " "))] if question.by else []
    crimes = ["crime"] if question.only_crimes else []
    tags = [one.replace("-", " ") for one in question.tags]
    tags += [work.framework.measures[key].name for key in question.measures if key not in work.denied]
    return {
        "areas": [work.framework.areas[key].name for key in question.areas] or kinds,
        "of": [*led_on(question, work), *crimes, *tags, *question.objectives],
        "held": len(held),
        "held_elsewhere": list(dict.fromkeys(work.subject(one.measure, one.area).name for one in anywhere)),
        "others": len([*of_others]),
    }
