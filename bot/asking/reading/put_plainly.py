"""What stands for a name of the catalogue in a question, put in its place before any of it is read."""

from bot.asking.names.texted_words import in_whole_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.quarters_in_a_row import with_quarters_apart
from bot.asking.reading.aims_by_number import with_aims_by_number
from bot.asking.reading.areas_beyond_a_number import with_areas_beyond_a_number
from bot.asking.reading.areas_of_an_area import with_areas_of_an_area
from bot.asking.reading.areas_up_on_last_year import with_areas_up_on_last_year
from bot.asking.reading.denied_plainly import with_denials_in_plain_words
from bot.asking.reading.everywhere_said import (
    with_all_suites_as_the_whole,
    with_anywhere_as_any_area,
    with_everywhere_as_each_area,
)
from bot.asking.reading.gone_for_stolen import with_what_is_gone_as_stolen
from bot.asking.reading.letters_for_words import with_letters_in_full
from bot.asking.reading.letters_of_areas import with_lettered_areas_in_full
from bot.asking.reading.limits_as_targets import with_limits_as_targets
from bot.asking.reading.lost_out_of import with_what_was_lost_as_a_number
from bot.asking.reading.more_than_then_said import with_moves_in_plain_words
from bot.asking.reading.noun_of_both import (
    with_and_between_names,
    with_one_word_for_and,
    with_the_noun_behind_each,
)
from bot.asking.reading.over_budget import with_the_budget_beside
from bot.asking.reading.people_asked import with_people_asked_as_a_percentage
from bot.asking.reading.reasons_put_plainly import with_reasons_in_plain_words
from bot.asking.reading.records_put_plainly import with_records_in_plain_words
from bot.asking.reading.references_said import PutInFull, with_references_in_full
from bot.asking.reading.straight_line_said import with_the_straight_line_plain
from bot.asking.reading.tables_put_plainly import with_tables_in_plain_words
from bot.asking.reading.those_who_were import with_those_who_were_plain
from bot.asking.reading.time_to_do_it import with_times_asked_plainly
from bot.asking.reading.times_put_plainly import with_times_in_plain_words
from bot.asking.reading.units_said import with_units_in_plain_words
from bot.asking.reading.waves_said import with_waves_in_plain_words
from bot.asking.reading.what_drops_out import with_what_drops_out_plain

_OF_ENGLISH = (
    with_aims_by_number,
    with_the_straight_line_plain,
    with_one_word_for_and,
    with_denials_in_plain_words,
    with_reasons_in_plain_words,
    with_those_who_were_plain,
    with_units_in_plain_words,
    with_tables_in_plain_words,
    with_times_in_plain_words,
    with_what_drops_out_plain,
    with_records_in_plain_words,
    with_all_suites_as_the_whole,
    with_everywhere_as_each_area,
    with_anywhere_as_any_area,
    with_quarters_apart,
    with_the_noun_behind_each,
)
_OF_ITS_NAMES = (
    with_areas_of_an_area,
    with_and_between_names,
    with_times_asked_plainly,
    with_the_budget_beside,
    with_limits_as_targets,
    with_lettered_areas_in_full,
    with_waves_in_plain_words,
    with_letters_in_full,
    with_what_is_gone_as_stolen,
    with_what_was_lost_as_a_number,
    with_people_asked_as_a_percentage,
)


def put_plainly(text: str, vocabulary: Vocabulary) -> PutInFull:
    """A question in which waves are called waves, and references and letters stand in full; or what one can mean."""
    text = in_whole_words(text, vocabulary)
    for of_english in _OF_ENGLISH:
        text = of_english(text)
    text = with_areas_beyond_a_number(with_areas_up_on_last_year(text, vocabulary), vocabulary)
    text = with_moves_in_plain_words(text)
    for of_its_names in _OF_ITS_NAMES:
        text = of_its_names(text, vocabulary)
    return with_references_in_full(text, vocabulary)
