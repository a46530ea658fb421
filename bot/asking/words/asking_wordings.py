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
    "(note|notes|sheet|letter)|one to one|1 to 1|1 2 1|121|slide {number=1}|item "
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
    ^ {{greet=3}} [all|everyone|everybody|folks|both] $
    ^ [{{greet=3}}] [so] (sorry|apologies) [{{chatting}}] $
    ^ [{{greet=3}}] [{_WANTED}] [it|this|one|them|these|all] [just] {_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] [{_WANTED}] [a|the|one|some|just] (number|figure|stat|fig|total|answer|line|steer|quick one|one) \
{_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_DOING} {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] {{asker=1}} [{{being=3}}] (in|to|into) {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_MEETING} ({{owner=2}} {{open=3}}|{{partner=2}}|{_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] {_MEETING} {_PERSON} [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] [got|have] [a|an|the|my|our] (meeting|call|catch up|chat|briefing) \
with [{{owner=2}}] {{open=3}} [{_TIME}] $
    ^ [{{greet=3}}] ({_USED}) $
    ^ [{{greet=3}}] {_GOT} {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] {_GOT} {{partner=2}} {_TIME} $
    ^ [{{greet=3}}] {_GOT} {_PERSON} (on the \
(phone|line|blower)|on hold|waiting|here|outside|with me|chasing|coming in|in with me|at my desk|in my ear) [{_TIME}] $
    ^ [{{greet=3}}] {_FOR_A_PERSON} (on the (phone|line|blower)|on hold|waiting|outside|at my desk|in my ear) \
            [{_TIME}] $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] ({{alone=1}}|response|reply|submission) \
            [is|are|was|were|goes|go|starts|\
start|begins|s] [out|due|needed|wanted|overdue|late|in|on] {_TIME} $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{occasion=1}} [is|are|s] \
            (due|needed|wanted|overdue|late|outstanding) \
            [{_TIME}] $
    ^ [{{greet=3}}] (its|it is|this is|thats|that is) going (on|in|into|to|up on|out in|out on|out with) {_OCCASION} \
            [{_TIME}] $
    ^ [{{greet=3}}] (promised|told|owe|owed|emailed|rang|phoned|reminded|warned|promise) {_FOR_A_PERSON} \
            [it|this|id ask] [{_TIME}] $
    ^ [{{greet=3}}] (just|we just|ive just|weve just|i just) had {_PERSON} on [{_TIME}] $
    ^ [{{greet=3}}] {{open=2}} {{name=1}} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] \
            [{_TIME}] $
    ^ [{{greet=3}}] {{name=2}} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] [{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] (shouting|moaning|going on|badgering|on|glaring|kicking \
            off|whining|barking) \
            (at|to) (me|us) [about it|again|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} (is|are|has|have|got|has got|have got) [doing|chairing|hosting|running|giving] \
            {_OCCASION} \
            [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=1}}] [{{being=1}}] putting {{owner=1}} [{{open=3}}] {{occasion=1}} (in|together) \
            [(to|for) \
            [{{owner=1}}] {{open=4}}] [{_TIME}] $
    ^ [{{greet=3}}] [just] back from (nights|lates|earlies|leave|holiday|court|training|maternity leave|annual \
            leave) \
            [and] [catching up|playing catch up] $
    ^ [{{greet=3}}] ((q|question|query|request|ask|one) from {_PERSON}|(email|call) from {_FOR_A_PERSON}) [office] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|going) to \
            (drop|put|stick|pop|paste|get) \
            (it|this|them|that) (in|on|into|onto|up on) {_OCCASION} [{_TIME}] $
    ^ [and|then] [then] (ill|well|i will|i can) [then] (leave you alone|leave you be|leave you in peace|leave you to \
            it|be off|be out of your \
            hair|let you \
            go|shut up|stop|go|stop bothering you|stop pestering you) [promise|i promise] $
    ^ [{{greet=3}}] (it|that|this|they|itd|thatd) [would|will|could|might|d|ll|should|may] (be|make) [a|an|the] \
            [{{degree=2}}] [nice|good|great|lovely|useful|handy|perfect|decent|strong|cracking] (line|stat|fact|figure|\
            point|message|example|headline|opener|slide) [for|in|to (have|say|use|put) in] \
            ({_OCCASION}|{_FOR_A_PERSON}) $
    (long story|dont ask|running late|in a rush|in a hurry|bit of a rush|nearly done|almost done|last one|promise) \
            [promise|sorry|dont ask|long story|as ever|as usual|already|now] $
    ^ [{{greet=3}}] on (with|to) {_PERSON} [{_TIME}] $
    ^ [{{greet=3}}] {_FOR_A_PERSON} [is|are|was|were] (in|here|waiting|visiting|due|due in|coming|coming in|\
            coming over|\
            in the (room|office|building|corridor|meeting)|at (the|my) (door|desk)) [again|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [is|are|was|were] (on my (back|case|phone|tail)|in my (ear|inbox)|over my shoulder|\
            breathing down my neck|grumbling|muttering|restless|unhappy|impatient|not happy|getting twitchy) \
            [again|about it|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} (told me|told us|said|says|mentioned|thought|reckons) [that] (it|that|this) (is|was|had \
            been|has been|s) (explained|noted|queried|checked|corrected|sorted|covered|looked at|looked into) $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|going) to (work out|plan|order|print|\
            sort|price up|organise|design|finish|write) [{{owner=1}}] [{{open=2}}] {{occasion=1}} $
    ^ [{{greet=3}}] no need (for|to) [a|the|any|do a|send a|go into] \
            (chart|graph|table|detail|details|explanation|essay|\
            reply|rush|panic|commentary|narrative|context|background) $
    ^ [{{greet=3}}] [check|one|question|q|query] before (i|we) (hit send|send it|send this|press send|log \
            off|clock off|\
            leave|forget|finish|publish|print|ring back|ring them back|reply|sign off|head in|head out|go in|go home|\
            go off shift|knock off|present|start) $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{alone=1}} $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=2}}] (question|query|enquiry) [for you|today|now] $
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] [{_TIME}] $
    ^ [{{greet=3}}] [it|its|things|we|i|that|all] \
            (felt|feels|feel|seems|seemed|looks|looked|sounds|sounded|been|was) \
[{{degree=2}}] {{feeling=1}} [{{around=4}}] $
    ^ [{{greet=3}}] no {{fuss=1}} [please|thanks|needed|required|though|on this|this time] $
    ^ [{{greet=3}}] (sorry|apologies|thanks|thank you|cheers|ta|ty|thx) (for|about) {{thanked=4}} $
    ^ [{{greet=3}}] (last one|one more|final one|last question) [and|then] [then] [im|i am|were] (off|done|out|away) \
[to|for|home] [bed|home|lunch|the day|now|holiday|leave|the weekend|the night] $
    ^ [{{greet=3}}] [ive|i have|im|i am|just|was] [been|just] [back|only just back] (from leave|from \
            holiday|off|away|out \
of the office|on leave|on holiday|on annual leave|from annual leave) [for] [a|the] [{{number=1}}|few|couple of|\
            last|all] \
[days|day|week|weeks|month|months|fortnight|now] $
    ^ [{{greet=3}}] (im|i am|were|we are) [just|quite|fairly|only|very] new \
            (in post|in role|(to|in) (the|this) (job|role|post)) $
    ^ (catch me up|bring me up to speed|fill me in|get me up to speed|whats changed|hit me) \
            [please|quick|quickly|then] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|keen|looking|like|going|planning) to \
(send|show|tell|thank|praise|congratulate|reply to|respond to|reassure|write to|give|answer|email|update) \
(them|him|her|it|everyone|all|{{owner=1}} {{open=2}}) [a|an|the|some] [{{open=4}}] [{{thanked=2}}|done|praise|medal] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|like|going) to \
            (check|verify|update|\
finish|write|draft|complete|balance|correct|do|sanity check|double check) (my|our) [own] (chart|charts|paper|report|\
slide|slides|sums|maths|workings|working|spreadsheet|notes|figures|numbers|pack|essay|graph|copy|draft) $
    """,
    ASKING_SETS | {"degree": FRAME_SETS["degree"]},
) + (ASKERS + PURPOSES + COURTESIES)
"""Whole clauses: `doing a bike marking bid`, `papers go out tomorrow`, `got the Gazette on the phone`, `for JAG
at 2`."""

DOUBTS = Wordings(
    """
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
