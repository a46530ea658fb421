"""Common words that say nothing of a figure: how people address, ask, thank and hurry one another.

They change nothing unless they stand where a place, a period or a measure must stand (`checking.py`), or are part of a
name of the catalogue. Words that deny, narrow or exclude (not, only, without, other), and those of the field (armed,
victims, attempted, value), are not among them.
"""

from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import ANYWHERE, ASKED_AND_PREPARED

COURTESY = word_set(
    """
    again alright asap boss bye cheers chief dci dear er erm folks gents grateful great guv guys hello hey hiya
    ladies lads log logged lovely ma maam madam mate oh ok okay ooh pal please pleased pleasure pls plz record
    recorded sake sarge see sir super superintendent supt ta terrific thank thanking ugh uh um urgent urgently
    wonderful yeah yep yes
    """
)
"""Words that change nothing wherever they stand."""

ASKING = word_set(
    """
    actually always am anybody anyhow anyone anything anyway appreciate appreciated ask asking asks awfully
    basically been believe bit brief briefing briefly bring bringing calling came chance clarification
    clarify come comes coming confirm could curious currently did does doing easily easy ensure especially
    essentially evidently exact exactly excuse fairly fill forgot frankly generally get gets
    getting give gives giving glad got gotta grab guess had happen happening happens have having hear heard hence
    hes honestly hoping however hows id idea ill im inform inquire inquiring interested ive keen keep keeping kindly
    knew know knowing knows let lets letting little ll log look looked looking looks lot lots make makes making many
    maybe me meanwhile meet meeting meetings mention mentioned mind minute mm moment much myself naturally need
    needed needing needs noted now obviously once our ourselves overview pardon personally presently presumably
    pretty promptly provide provided provides providing putting query question questions quick quickest quickly
    quite ready really recap reckon record recording reference refresh regard regarding regards remember remind
    reminded reminder reply request requested respond rough roughly saw saying says see seeing seem seems
    send sending somebody shall shell showing sit sits skip snapshot someone something sometime somewhat speak spoke
    standing
    still straight sure surely take taking talk tasking tell telling tends thanks that thats theirs themselves
    thered theres they theyre theyve thing things think thinking thought throw too tried truly try trying u
    understand understanding unsure ur waffle wait waiting wanna want wanting wants wed well went were weve whatever
    whats whenever wheres wherever whether while whos whose wish wishing wonder wondered wondering word wording
    would writing youd youll your youre yours yourself youve
    """
)
"""Words that change nothing before a measure is named; after it they may say which of its cases are meant."""

BEHIND_TOO = word_set(
    """
    am anyhow anyway appreciate appreciated basically bit briefly clarify confirm curious essentially evidently exact
    exactly excuse fairly frankly gotta guess hence hes honestly however hows id ill im ive keen kindly ll lot maybe
    meanwhile mention mind moment myself naturally obviously overview pardon personally presently presumably pretty
    query question questions reckon regards remember remind reminder rough roughly shall snapshot somewhat straight sure
    surely telling thats thing think thinking thought truly u understand weve theyve understanding unsure ur waffle
    wanna wed
    whatever
    whats whenever wonder wondered wondering youd youll youre yours yourself youve
    """
)
"""Those of them that say nothing of its cases behind a measure either: burglary has dropped off a bit, I think."""

COMMON = COURTESY | ASKING | ANYWHERE | ASKED_AND_PREPARED

DAYTIMES = frozenset({"morning", "afternoon", "evening"})
"""Greetings at the beginning, before a comma or a name; elsewhere a time of day."""
