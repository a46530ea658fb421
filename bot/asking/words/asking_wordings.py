"""How people say that they ask and what for: what they are doing, who wants it, when it is due, and that they thank.

A word that is on no list may stand in such a clause (`{open}`) where what it is said of is one who asks, an occasion
or a paper: a bike marking bid, the village hall talk, the shop managers. Whoever reads it sees to it that such a word
could not say which cases are meant (`reading/said_of_asking.py`).
"""

from bot.asking.words.aside_wordings import ASKERS, COURTESIES, PURPOSES
from bot.asking.words.asking_sets import ASKING_SETS
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.wordings import Wordings

_TIME = (
    "[at|by|before|for|from|til|till] ({number=2} [am|pm|oclock|sharp|ish] [today|tomorrow]"
    "|in {number=2} [min|mins|minute|minutes|hour|hours|hrs|hr]|in (a|an|half an|the) [few|couple of|half] "
    "(minute|minutes|mins|hour|hours|bit|sec|mo|moment|week|weeks|days|months|fortnight|month) [time]"
    "|in {number=2} (day|days|week|weeks|wks|month|months) [time]|next (week|month|fortnight)|{when=4})"
)
_OCCASION = (
    "[{owner=2}] [{open=4}] [and {open=3}] ({occasion=2}|(cover|covering|briefing|speaking|file) "
    "(note|notes|sheet|letter)|business case|one to one|1 to 1|1 2 1|121|slide {number=1}|item "
    "{number=1}|page {number=1}|{number=1} oclock|1 1)"
    " [(with|to|at|in|for) [{owner=1}] {open=4}]"
)
_PERSON = (
    "[{owner=3}] [{open=3}] {role=2} "
    "[of [{owner=1}] [{open=2}] {role=1}|(at|from|in|on) [{owner=1}] [{open=3}] ({role=1}|{occasion=1})]"
)
_FOR_A_PERSON = "[{owner=2}] [{open=2}] {for whom=2}"
_FOR = (
    "(for|ahead of|in time for|before|to go in|to put in|to go on|to put on|to take to|to take into|going in|going to)"
)
_DOING = (
    "(doing|writing|prepping|preparing|drafting|finishing|updating|presenting|reviewing|chairing|planning|organising|"
    "running|hosting|giving|completing|attending|leading|making|compiling|producing|designing|working on|putting "
    "together|pulling together|prepping for|preparing for|getting ready for|going to|going into|heading to|"
    "heading into|walking into|stepping into|sat in|stuck in|sitting in|late for|thinking of|thinking about)"
)
_MEETING = (
    "([a|the|my|our] (meeting|meetings|call|chat|catch up|catchup|session|briefing|sit down|teams call) with|"
    "meeting up with|meeting|briefing|hosting|speaking to|talking to|presenting to|"
    "seeing|in with|on with|in front of|up in front of|"
    "due to see|to see|to meet|sat with|sitting with|on the phone to|on the phone with|ringing|phoning)"
)
_GOT = "(got|have|ive got|i have|weve got|we have|theres|there is|i got)"
_USED = (
    "[{asker=2}] (want|wanted|wanting|need|needed|needing|after|like|looking for|hoping for) (a|an|the|some) "
    f"[{{open=1}}] {{use=1}} (for|in|into|to put in|to go in) ({_OCCASION}|{_FOR_A_PERSON})"
    "|[{asker=2}] (need|needed|want|wanting|have|got|trying|going|looking|hoping|planning|about) to "
    "(paste|copy|drop|put|stick|pop|get|add|plug|slot|cut and paste) [it|this|them|these|that|one] "
    f"(in|into|on|onto|in to|over to) ({_OCCASION}|[{{owner=2}}] {{kept in=1}})"
    "|[{asker=2}] [would|d] (like|love|want|wanted|hoping|need|trying|able|going|planning|tempted|keen) to "
    "(say|report|write|claim|state|put|argue|show|tell them) [that] {claim=7} "
    f"[(in|at|to|for) ({_OCCASION}|{_FOR_A_PERSON})]"
    f"|{_GOT} ({_OCCASION}|{_FOR_A_PERSON}|{{short=1}}) {_TIME}"
    "|(for|as|by way of) [a] (comparison|context|reference|contrast|completeness|background) [only|please]"
)
"""What it is for, in words that need no mark before them: need to paste it in a table, got DMM in 10."""
_PLACED = (
    "^ [{greet=3}] [{owner=2}] [{post=2}] {rank=1} (in|at|over in|up in|down in|out in|from|for|covering) "
    "[{owner=1}] {open=2} [{being=2}]"
)
_ASKS_FOR = (
    "(wants|wanting|needs|after|requested|requests|chasing|requires|asked|asks|asking|would like|want|need) "
    "[to know|to see|to have] [me|us] [for|about|if|whether] [the|a|some|his|her|their]"
)
"""`The DI in Brackford needs the`: who asks, with the place where they are."""
_WANTED = "[{asker=1}] [just] (need|needed|want|wanted|wanting|its|it is|this is|thats|that is|these are|it)"
CLAUSES = Wordings(
    f"""
    ^ {{greeted=3}} [all|everyone|everybody|folks|both] $
    ^ [{{greet=3}}] [{_WANTED}] [it|this|one|them|these|all] [just] {_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_DOING} {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}|{_PERSON}] [{{being=3}}] {_MEETING} ({_PERSON}|{{partner=2}}|{{owner=2}} {{open=3}}) \
            [{_TIME}] $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{alone=1}} [is|are|was|were|goes|go|starts|due|needed|wanted|out|s] \
            {_TIME} $
    ^ [{{greet=3}}] (tomorrows|todays|tonights|mondays|tuesdays|wednesdays|thursdays|fridays|next weeks|this (weeks|\
            mornings|afternoons)) [{{open=2}}] {{alone=1}} $
    ^ [{{greet=3}}] ({_PERSON}|{{open=2}} {{name=1}}|{{name=2}}) [{{being=3}}] {{asking=1}} [to know] \
            [(for|about|) {{asked of=3}}] [{_TIME}] $
    ^ (catch me up|bring me up to speed|fill me in|get me up to speed|whats changed|hit me) \
            [please|quick|quickly|then] $
    """,
    ASKING_SETS,
) + (ASKERS + PURPOSES + COURTESIES)
"""Whole clauses that have to be known word by word: `doing a bike marking bid`, `seeing the Chief at 2`, `papers due
tomorrow`, `Network Rail are asking`. All else that is told of who asks is judged by `reading/clause_beside.py`."""

DOUBTS = Wordings(
    """
    ^ [{greet=3}] [it|its|things|we|i|that|all] (felt|feels|feel|seems|seemed|looks|looked|sounds|sounded|been|was) \
            [{degree=2}] {feeling=1} [{around=4}] $
    ^ [{greet=3}] (this|that|it) (cant|cannot|surely cant|doesnt|does not|must|has to|surely|surely must) \
            [really|just|surely] [be|look|seem|sound|feel] (right|wrong|correct|true|accurate|a typo|\
            a mistake|an error) $
    ^ [{greet=3}] [it|its|that|this|something|somethings|things|still|just|really] [just|still|all] \
            (feels|feel|felt|seems|seemed|looks|looked|sounds|sounded) [to me|to us] \
            [like|as if|as though] [{degree=2}] ({odd=1}|it|that way|like it|a lot|it to me) \
            [to me|to us|tbh|from here|from my end|somehow|though|anyway|on the ground|out there|but maybe its me] $
    ^ [or|so|and|not sure if|unsure if|dont know if|wondering if] (should|shall|do|can|could|would|must|need|ought) \
            (i|we) [to] [just|have to|need to|really|be] (flag|worry|raise|escalate|mention|report|ignore|leave|chase|\
            panic|worried|concerned|worrying|bothered|bother|say something|do something|tell someone|ring someone|\
            check) [it|this|that|about it|about that|with someone|up|upwards|alone] [up|then|or not] $
    ^ [{greet=3}] [it|that|this|they] (might|may|could|would|will|must|probably|prob) [well|just|only|all] [be] \
            [just] (nothing|me|us|noise|a blip|fine|normal|nonsense|a data thing|an error|a glitch|\
            a typo|wrong|a fluke) $
    ^ [{greet=3}] [i|we|id|ive|had] [had|have|d|just|always|honestly] \
            (thought|think|reckoned|reckon|expected|assumed|guessed|remembered|felt|imagined) \
            [that] (it|itd|that|this|they) [was|were|is|would be|be|had been] \
            [{degree=2}] ({odd=1}|it) [than that|than this] \
            [tbh|though|honestly|somehow|but maybe not|but not sure] $
    """,
    ASKING_SETS | {"degree": FRAME_SETS["degree"]},
)
"""What who asks thinks of the figure or of asking: `feels high`, `or should i flag it`, `thought it was lower tbh`."""

WHO_I_AM = Wordings(
    """
    ^ [{greet=3}] [its|this is|im|i am|from|hi] [the|a] [{post=3}] {rank=1} [asking|speaking] \
            [[in|on|at|from|for|of|with|to] {post=4}] [team|office] [here|speaking|asking] $
    ^ [{greet=3}] [the|a] [{post=3}] {rank=1} here [(in|on|at|from|for|of|with|to) {post=4}] [{deed=1} \
            {owner=1} {open=2}] $
    ^ [{greet=3}] [the|a] [{post=3}] {rank=1} (to|for|with) {post=4} here $
    ^ [{greet=3}] [its|this is|im|i am] [the|a] pcso [(in|on|at|from|for|of) {post=4}] here $
    ^ [{greet=3}] [its|this is|from] [the] (control room|control rm|contact centre|switchboard) [here] $
    ^ ({greet=2} [im|i am|i work|based|working]|im|i am|i work) (in|on|at|from|for) [the] {team=3} [team|office|here] $
    ^ [{greet=2}] (im|i am|were|we are) [the] {team=2} [team|here] $
    """,
    ASKING_SETS,
)
"""`Road policing sgt`, `DS in city CID`, `in MASH`: who asks, in a clause before the question."""

OPENINGS = Wordings(
    f"""
    ^ [{{greet=3}}] [theres|there is|got|have|ive got|weve got|we have|i have|we had|ive had] {_PERSON} \
            [{{being=3}}] \
(ask|asks|asked|asking|want to know|wants to know|wanting to know|wondering|wonders|queried|querying) [me|us|\
            again|you] \
[about|for|on|if|whether|re]
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{for whom=2}} [{{being=2}}] (wants|wanting|needs|after|requested|\
requests|chasing|would like|want|need) [to know|to see|to have|me for|us for] [about]
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] (wants|wanted|want) to (know|see) [about|if|whether]
    {_PLACED} {_ASKS_FOR}
    ^ [{{greet=3}}] [{{owner=2}}] ({{rank=1}}|{{short=1}}) [is] [just|sat|stuck|now|going] (in|on|at|into) \
            [a|the|his|her|my|their] (car|train|taxi|lift|meeting|corridor|room|phone|office|briefing|call|radio|desk) \
            [and] {_ASKS_FOR}
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_MEETING} {_PERSON} [{_TIME}] (and|who) [she|he|they] \
            (will|ll|shell|hell|\
theyll|is going to|are going to|s|might|may|wants to|are likely to|is likely to) [probably|likely|definitely|\
            all|surely] \
(ask|be asking|want to know|raise) [me|us] [about|for]
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] (emailed|rang|phoned|called|wrote|written|messaged|texted|on|in \
            touch) [in|me|us]\
             (wanting|asking|to ask|after|about) [for|about|if|whether]
    ^ [{{greet=3}}] ({{open=2}} {{name=1}}|{{name=2}}) [{{being=3}}] \
            (want|wants|wanting|asking|asks|asked|after|needs|need|\
            requested|chasing) [me|us] (for|about|to know|if|whether|our|the)
    ^ [{{greet=3}}] [{{asker=1}}] (sit on|chair|am on|work for|represent|help run) ({_OCCASION}|{_PERSON}) and \
            (would like|\
            want|need|am after|id like) [to know|to see] [about]
    ^ [{{greet=3}}] [{{asker=1}}] [am|was] [the|a] {{rank=1}} (to|for|of|with|on) {_OCCASION} and {_PERSON} \
            [{{being=3}}] {{asking=1}} [me|us] (for|about|to know|to see|if|whether)
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] (arrive|arrives|arriving|come|comes|coming|visit|visits|visiting|here|in|\
            meet|meets|meeting) [in|round|over|back|again] [{_TIME}] (and|who) [they|she|he] (will|ll|theyll|are going \
            to|is going to|are likely to|will probably|will surely|may|might) (want|need|want to see|want to know|ask \
            about|ask for|be asking about|be asking for|ask me about|ask us about|ask me for|ask us for)
    ^ [{{greet=3}}] (({_GOT}|in|into|off to|due in) ({_OCCASION}|{_FOR_A_PERSON}|{{short=1}}) {_TIME}|\
            {_DOING} {_OCCASION} [{_TIME}]|[{{owner=2}}] [{{open=2}}] ({{alone=1}}|{{short=1}}) {_TIME}) \
            [and|so|but|just] [i|we] [just|really] \
            (need|needs|want|wanting|after)
    ^ [{{greet=3}}] (now|next|then) (after|im after|for|onto|on to|moving on to|looking for|looking at)
    """,
    ASKING_SETS,
)
"""What begins a clause that goes on with what is asked: `partnership analyst has asked`, `select committee asking
about`."""

PURPOSES_BEHIND = Wordings(
    f"""
    [just] [a|one] [quick|short|one] (line|liner|sentence|number|figure|quote|stat|bullet) {_FOR} \
            ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] [please|pls|thanks|ta|cheers] $
    {_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] [please|pls|thanks|ta|cheers] $
    ({_USED}) [{_TIME}] [please|pls|thanks|ta|cheers] $
    (please|pls|thanks|ta|cheers) [{{asker=2}}] [{{being=3}}] {_DOING} {_OCCASION} [{_TIME}] $
    """,
    ASKING_SETS,
)
"""What ends a clause that asks: `for a press line please`, `before her 10 o'clock`, `for slide 6`."""
