"""Whether a question asks who answers for something, what somebody answers for, or who stands in for them."""

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.lead_alone import asks_more_than_who
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

Topics = tuple[tuple[str, str], ...]


def asked_of_leads(parts: Parts, topics: Topics) -> Question | NotUnderstood | None:
    """The question about leads that some parts make; None where they ask for something else."""
    leads = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.LEAD)
    away = parts.has(Field.LEAD) and parts.has(Field.NOT_THERE)  # who is in charge when the head of contact is off
    if leads and (parts.has(Field.DEPUTY) or away):
        return Question(intent=Intent.DEPUTY, topics=leads)
    if parts.has(Field.LEAD) and (_asks_of_a_time_before(parts) or asks_more_than_who(parts)):
        return NotUnderstood("two things")
    if parts.has(Field.LEAD):
        return Question(intent=Intent.LEAD, topics=topics)
    # What ACC Crime owns: of whoever is named, and of nothing else that is.
    if leads and parts.has(Field.OWNED) and not parts.measures:
        return Question(intent=Intent.LEAD, topics=leads)
    return None


def _asks_of_a_time_before(parts: Parts) -> bool:
    """`Burglary last month, and who leads on it`: the figure of that month as well."""
    who = parts.fields[Field.LEAD]
    return any(place < who and period.form is not Form.NEWEST for place, period in parts.periods)
