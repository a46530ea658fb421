"""Common words that say nothing of a figure: how people address, ask, thank and hurry one another.

They change nothing unless they stand where a place, a period or a measure stand (`checking.py`), or are part of a
name of the catalogue. Words that narrow or exclude (not, only, without, other), and those of the field (armed, victims,
attempted, value), are not among them.
"""

from bot.asking.word_sets import word_set

COMMON = word_set(
    """
    actually ain alright always am anybody anyhow anyone anything anyway appreciate appreciated aren arent ask asked
    asking asks awfully basically been believe besides bit boss brief briefing briefly bring bringing but bye
    calling came cannot cant chance cheers chief clarification clarify come comes coming confirm could couldnt crack
    curious currently dci dear did didnt does doesnt doing done dont easily easy else enough ensure er erm
    especially essentially evening everybody everyone evidently exact exactly excuse fairly far fill folks forgot
    frankly friend gave generally gents get gets getting give given gives giving glad go goes going gone gonna got
    gotta gotten grab grateful great guess guv guys had hadnt happen happened happening happens hasnt have havent
    having hear heard hello hence hes hey hiya honestly hoping however hows id idea ill im inform information
    inquire inquiring inspector interested isnt ive keen keep keeping kindly knew know knowing knows ladies lads let
    lets letting listen little ll log logged look looked looking looks lot lots lovely ma madam made make makes
    making many mate maybe me meanwhile meet meeting meetings mention mentioned mind minute mm moment morning much
    myself nah naturally need needed needing needs noted now obviously ok okay once ooh our ourselves overview pal
    pardon personally please pleased pleasure plz presently presumably pretty promptly provide provided provides
    providing put puts putting query question questions quick quickest quickly quite ready really recap reckon
    record recorded recording reference refresh regard regarding regards remember remind reminded reminder reply
    request requested respond rough roughly running sake saw saying says see seeing seem seems seen send sending
    sent shall shell showed showing shown sir sit sits skip snapshot someone something sometime somewhat soon speak
    spoke standing still straight super superintendent supt sure surely ta take taken taking talk tasking tell
    telling tends terrific thank thanking thanks that thats theirs themselves thered theres they theyre theyve thing
    things think thinking thought throw told too took tried truly try trying u ugh uh um understand understanding
    unsure ur urgent urgently waffle wait waiting wanna want wanted wanting wants wasnt wed well went were werent
    weve whatever whats whenever wheres wherever whether while whos whose wish wishing wonder wondered wonderful
    wondering word wording would wouldnt writing yeah yep yes youd youll your youre yours yourself youve
    """
)
"""Words that change nothing."""
