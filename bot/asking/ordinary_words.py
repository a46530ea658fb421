"""Ordinary words, common or of policing: a word that is one of these is nobody's misspelling of another."""

ORDINARY = frozenset(
    """
    ability able about above absences absolutely abstract abuse academic academics accelerated accept access
    accessed accordingly account accountable accuracy accurate achieve achieved achieving acquisitive across acting
    action actions activation active actively activities activity acts actual actually added addiction addition
    additional address addressed addressing adequate adjustments admissions adopted adopting adult adults advice
    affect affected after against aged agencies agency agenda aggravated agility agreed agreement agreements aimed
    aiming aims alcohol alias aliases align aligned allocated allocation allow allowed allows almost alone along
    alongside already also alternative although always ambition ambulance amendments among amongst amount analysis
    annotation annotations annual another answer anti anticipated appear appears append applied applies apply
    applying appointed appointment apprentice apprentices approach approaches appropriate arbitrary area areas args
    argument arguments arithmetic armour around arrest arrested arrive arson arsonist artifice asked asking aspects
    aspiration aspx assault assaulted assaults assess assessed assessing assessment assessments assign assigned
    assignment assignments assist associated assurance async attacks attempt attempted attend attendance attended
    attending attr attribute attributes audit auditing audits augmented authorised authorities authority automated
    autumn available average avoid await awaiting award awarded aware awareness away back backlog backslash bacon
    bail bailed bank banks base based baseline bases basis batter battery because become becomes becoming beds been
    before began begging beginning behalf behave behavior behaviour behaviours behind being believed below benchmark
    bending beneficial benefit bespoke best better between beverage bicycle bids biker bikers biking bilking binary
    bind binding bindings binds bins bits bitwise blend block blocks blood blueprint board boards boast boat boats
    bodies body bones bool boolean boor border both bother bottom bound boys bpnumber brackets bravery breaches
    breadth break breakdown breakdowns breakpoint breakpoints breath breathe bribery bridge brief bring bringing
    brings broad broadcast broader broadly bronze brother brought budge budget build building builds built builtin
    builtins burden burglar burglaries burglarised burglars burglary burner burning burying business businesses bust
    byte bytearray bytes cable cadet call callable called caller calling calls cameras campaign campaigns candidates
    cannot capability capacity cape capture captured captures card cards care carried carry carrying cars case cased
    cases cash casual categories categorised caught causal cause caused causes caution cautioned cave cent centre
    centred certain chaired change changed changes changing channels character characters charge charged charges
    charities charity chars chart cheap check child children church citizen citizens city civil clarity class
    classes classmethod clause clauses clear clearer clearly cleft clone close closed closely coast coat coats
    cocaine code cohort coin coins collection collections collective college collisions colour combine combined come
    comes coming comma command commands commence commenced commercial commission commissions commit commitment
    commitments commits committed common comms communities community companies comparable compare compared
    comparison comparisons compile compiled complaint complaints complement complete completed complex compliance
    compliant component computed concern concerned concerns conclusion condition conditions conduct conducted
    conference confidence conjunction consider considered consistency consistent consisting constable constant
    constructed constructor consult consulted contact contain contained container containers containing contains
    content contents contest context continue continued continues continuing continuous contract contracts contrast
    contribute contributed control controlled convenient conversion converted convictions coordinated coordinates
    copied copy core corner coroutine correctly cost costs coughing could council councils count country county
    course courses court courts cover coverage covered covering covid crease create created creating creation crime
    crimed crimes criminal crust culture current currently custody custom customize customized cyber cybercrime
    cycle daily damages dangerous darling data date dates days deal dealing dealt dear death deaths debate debrief
    debugger debugging decimal decision declaration declared decline decorated decorator decorators decrease
    dedicated deemed default defaults defence define defined defines defining definition definitions delay delays
    deleted deletion deliver delivered delivering delivery demand demands demographic demonstrate department
    departments depending depends deployed deployment derived described description descriptor descriptors design
    designated designed desired detail detailed details detained detainees detect detected detection determined
    devastating develop developed developing development dict dictionary difference different difficult digit
    digital digits direct directed directing direction directly disability disarm disaster discharge discharges
    discussed discussion discussions disorder display disposals disrupt disruption disruptions distraction diversion
    diversity divert division divmod document does doesn dogging doing domestic done door doors double down draft
    drape draw drinking drive driven driver drivers driving drone drones drop dropped drug drugs drunk during dust
    duties duty dwelling dynamic each earlier early east economic economy education effect effective effectively
    effects efficiency efficient effort efforts either elderly electronic element elements eligible else elsewhere
    email embed emergency emerging emit emphasis employees employment empower empty emulate enable enabled enabling
    enclosed enclosing encoding encouraged encouraging ending energy enforcement engage engaged engagement engaging
    enhance enhanced enormous enough enrol ensure ensures ensuring enter entire entries entry environment equal
    equality equates equivalent error errors escape especially essence essential establish established estate
    estimated estimates ethical ethnicity eval evaluate evaluated evaluates evaluating evaluation even evening event
    events ever everyone evidence evidenced evident evolving exactly examine examined example examples exceed
    excellent except exception exceptions excess excessive exchange exec executable execute executed executes
    executing execution exercises exist existing exit exited expanded expect expectation expected experience
    experienced experiences experiment expert explicit explicitly explore explored exploring expression expressions
    external extremely fable face facing factor factored factors failed fails fair fairer faith false families
    family farmer fate fear fearful feature features feed feedback feeding feel feeling feelings felt fence fences
    fender fending ferrying fewer field fields figure figures file fill final finally financial find findings finish
    fire firearm firearms fires firmer first fission fitness five fixed flagged fleet float floating flood floor
    flour flow focus focused focusing focussed follow followed following follows football force forces foreign
    forged forgery form formal format formation formatted formatting formed former forms formula forum forward
    forwarded found four frame framework fraud frauds free frequency fridge friend from front frozenset fudge fulfil
    full fully func function functions fund fundamental funded funding furnished further future gadget gain gang
    gangs gaps garbage garden gate gathering gave gear gender general generally generated generator generic getting
    ghost girls give given gives global globals goat goats going gone good governance government grammar grape
    grease great greater greatest green grounds group groups grudge guaranteed guard guidance guide guns gust hacker
    half hand handled handler handlers handling happened happens harass harassment harbour harden harm harness
    harvest hash hashable hate have having header health held help helping here heroin hidden hierarchy high higher
    highest highlight highlighted hiking hissing hold home homes homicide homicides honour hoped horse horses
    hospital host hotspot hour hours house households houses housing however http humour hurrying ideas identified
    identifier identifiers identify identifying identity illegal illicit illness imaginary immediate immigrants
    immutable impact impacted implement implemented implements implicit implies import importance important
    importantly imported improve improved improvement improving incident incidents include included includes
    including income increase increased increases increasing independent index indexed indicate indicates indicators
    indices individual individuals induction industrial influence influenced influences inform information
    informative informed inheritance inherits initial initially initiative initiatives injuries injury innovative
    input insert inserted insertion inside insights inspect inspected inspection instance instances instead
    instigated insurance intake integer integers integrated integrity intended intends intensified intensive
    intention interaction interactive interest interested interim internal internally internet interpreted
    interpreter interval interview interviews into introduced introducing invest investigate invited invocation
    invoke invoked involve involved involvement involves involving irrefutable isinstance issue issued issues item
    items iter iterable iterate iteration iterator itself join joined joint jointly journey judge just justice keep
    kept keys keyword keywords kind kissing knife knives know knowledge known labour lack lake lambda landlord
    language large largely last late later latest latter laughing launch launched lead leaders leading leads learn
    learning lease least leave left legal legislation lender lending length less lessons letters level levels
    leverage lexical liability library life lifter light like likely limit limits line lineno lines link linked
    linking list listed lists literal literals literature little live livelihood livestock loaded local locale
    locally locals location locations lockdown long longer look looking looks lookup loop lost lower lowercase
    lowest lunch lust machetes made main mainly maintain maintaining major majority make makes making males manage
    managed management manager managers managing manner manual many maple mapping mappings march marketing marling
    marrying match matched matches matching mate materials matrix matter matters maxsplit meaning means measure
    measured measures measuring mechanism media medium meet meeting meetings meets member members membership mental
    mentioned messages messaging metaclass metaclasses method methodology methods metrics midlands midnight might
    milestone milestones million minimum missing mission moat mobile mobility model models moderation modern modes
    modified module modules modulo money monitor monitored monitoring month monthly months moor more morning most
    mostly mother motor motorway move moving much mules multi multiple murder murderer must mutable name named
    namely names namespace national nationally nature nearest nearly necessary need needed needs negative neighbour
    nested network never newline newly newsletter next night nights none nonlocal noon normal normally north notably
    notation note noted nudge number numbers numeric numerical numerous object objective objectives objects obtained
    occasions occur occurred occurrence occurring occurs offence offences offender offenders offending offense
    offensive offer offered office officer officers offices often omit omitted onboard once ongoing online only open
    operand operands operating operation operational operations operator operators opportunity option optional
    options order ordered ordering orders ordinated organised original other others otherwise ours outcome outcomes
    outline outlined outlines outlining output outside outstanding over overall overarching overridden override
    oversight overtime overture overview owner package packages page pair pairs pandemic panel panels paper
    parameter parameters parent parentheses park parking parks parson part particular parties partner partners
    partnership parts pass passed passengers passion past patch pathways patrol patrols pattern patterns payment
    peak peaked peer peers penalty penguin people perceived percentage perception perceptions perf performance
    period periods perjury permit person personal persons pertains petrol phase phases phone phones picture piece
    pilot piloted pilots place places plan planned planning plans plate play plays please plus point points poison
    police policing policy polite pool poor populate population portal pose poses position positional positive
    possession possible possibly post posts potential potentially pours power powers pracademics practical practice
    practices precedence precision preferred prefix prepare prepared presence present presented president press
    prevent preventing prevention previous previously primarily primary principles print printed prior priorities
    prioritised priority prison prisons proactive proactively problem problems procedure process processes
    procurement produce produced product program programme programmes progress progressing project projects promote
    promoted promotes promoting proper properties property proportion proposal proposals proposed protect protection
    protest protocol provide provided provider providers provides providing provision proxy public publication
    published purpose purposes putting quality quarter quarterly quay querying question quickly quickness quote
    quotes race raced racing racism racist rail raise raised raises raising random range rank rape rapid rate rates
    rather ratio reached reactive read real reality really reasonable reasons rebuilding receive received receives
    recent recently recognise recognised recognises recognition recommended record recorded recorder recording
    records recovered recoveries recovery recruitment recruits reduce reduced reducing reduction reductions refer
    reference references referral referrals referred referring refers reflect reflected reflective reform regarding
    regards region regional regionally registered regular regularly relate related relating relation relatively
    release released releases relevant religion religions remain remained remaining remains remedies remedy remove
    removed render renewable reoffending repeat repeated repetition replaced replacement report reported reporting
    reports repr represent represented represents republic requested requests require required requirement requires
    requisite research residence residential residents resolution resolve resolved resolving resource resources
    respect respective respond responded respondents responding response responses responsible rest restorative
    restructure result resulted resulting results retail retain retrieved return returned returns reverse reversed
    review reviewed reviewing revised rich ridge right rise risk risks river road roads roast robber robberies
    robbers robbery robust role roles roll rolled rolling roughly routes rubber rubbery rules rumour running runtime
    rural rust sable safe safeguard safer safety said same sample samples satisfied save saved saving saying scale
    scanning scenario scheduled scheme schemes school schools scooters scope scoping score script scroll scrutiny
    search searched searches seas seaside seasonal seasonality second section sector secure secured securing
    security seeing seek seeking seen sees seized selected selection selects self selling semantics send sender
    sending senior seniority sensual sent sentence sentencing separate separated separator sequence sequences
    sergeants series serious service services serving session sessions sets setting seven several severity sexual
    shape share shared sharing sharp shed sheds sheep sheet shop shoplifting shopper shopping shops shore short
    shotguns should show showing shown shows sickness side sign signal signed significant signs silver similar
    simple since single singles site sites sits situation skills slate slavery sleep slice slicing slightly slot
    slots small social society solution solve solved solving some sort sorted sought source sources sours south
    space spam spate special specialist specific specified specifies specify specifying speed speeding spelling
    spend spending split spot spotlight square stability stable stack stadium staff stage stalker stalking stalls
    standard standards staple star starling start started starting state stated statement statements states static
    station stations status statutory stdin steadily steep step steps sterling still stone stop stopped stops store
    stored stories strand strands strategic strategies strategy streaming streams street streets strength strengthen
    string strings stroll strong stronger structure structured structures student students studies study style
    subclass subclasses subject subjected submitted subpattern subpatterns subsequent substance substring succeed
    succeeds success successful such suffering suffix suggests suite summarised summary summer summit summits
    summons super supervision supplied supply support supported supporting supports sure surrender surrounding
    survey surveyed surveys suspect suspects sustained sweep swelling swift syntax system systematic systems table
    tackle tackles tackling tactical tactics tailored take taken takes taking talent talking tape target targeted
    targeting targets task tasking team teams technology tell telling template tender tending term terminates terms
    test testing tests text than that theatre theft thefts their them thematic theme themes themselves then there
    therefore these they thickness thief thieves third this those threat threats three threshold through throughout
    thrust time timely times timescales toast together took toolkit topics total tours towards town trace traceback
    traditional traffic trafficking trailing train trained trainee trainer training trains trajectory transfer
    transferred transformed translated transport travel travelled treated treatment trend trends triage trialled
    trials trigger troll trudge true trust truth tumour tuple tuples turn turner tutor twelve type types typically
    ultimately unable unannounced unary unchanged unclear undefined under underlying underscore understand
    understood undertake undertaken underway units unless unpacking until unusual update updates upon upper
    uppercase upward urban usage used useful user users uses using usual usually utilised utilising valid value
    values variable variables variations variety various vary vase vehicle vehicles vender vending vendor venues
    version versions very vetting viable victim victimised victims video view views village violence violent violet
    violin virtual vision visiting visits visual voice volume voluntary volunteers vulnerable walker walking want
    warden warrants watch water wave waves ways weak wealth weapon weaponry weapons website websites week weekend
    weekly weeks welfare well wellbeing wellness went were west what when whenever where whether which while whilst
    white whitespace whole whose wide widely wider width will with within without witness witnesses wives woman
    women words work worked workers workforce working works workshops worn worrying worse would wraith wrapped
    writable written year years yelling yester yield yields young younger your youth youths zero
    """.split()
)
