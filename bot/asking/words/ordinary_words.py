"""Ordinary words, of the language and of policing: a word that is one of these is nobody's misspelling of another."""

from bot.asking.words.word_sets import word_set

ORDINARY = word_set(
    """
    abhorrent abilities ability able about above abroad absences absolutely abuse abusive academic academics
    accelerated accept acceptable accepted access accessible accessing accompanied accordance accordingly account
    accountable accounts accuracy accurate accurately achieve achieved achievement achieving acknowledge acquisitive
    across acting action actions activated activating activation active actively activities activity acts actual
    adapt adapting addicted addiction addition additional address addressed addresses addressing adequate adjust
    adjustments admissions adopt adopted adopting adoption adult adults advanced adverse advertised advice advise
    advisory affected affecting affirming after afterwards again against aged agencies agency agenda aggravated
    aggression agility agree agreed agreement agreements ahead aide aimed aiming aims albeit alcohol alert aligned
    aligns allocated allocation allow allowed allowing allows almost alone along alongside already also alternative
    although altogether always amalgamated ambition ambitions ambulance amend amendment amendments among amongst
    amount amounts analyse analysed analysis analysts analytical announced annual annum another answer answered anti
    anticipated apart appear appendix applicants apply applying appoint appointed appointment apprentice apprentices
    approach approaches appropriate approved approx arbiter arches area areas armour around arrangement arrest
    arrested arrests arrive arson arsonist article articulated artifice asked asking asks aspect aspects aspiration
    aspx assault assaulted assaults assess assessed assesses assessing assessment assessments asset assets assist
    assisting associated assumption assurance attack attacks attempt attempted attend attendance attendances
    attended attendees attending attract attracted audiences audit audited audits austerity author authorised
    authorities authority automated autumn available avenues average averaging avoid awaiting award awarded aware
    awareness away back background backgrounds backlog bail bailed bank banks base based baseline baselines bases
    basic basis batter battery beacon because become becoming beds been before began begging begin beginning behalf
    behave behaviour behaviours behind being belief beliefs believed below benchmark bending beneficial benefit
    benefits bespoke best better between beverage beyond bias bicycle biddable bidder bids biggest biker bikers
    biking bilking bill bins blank blend blocks blood blueprint board boards boast boat boats bodies body bombing
    bones book booked books boor border both bother bottom bought boxes boys brackets branded bravery breach
    breached breaches breadth breakdown breakdowns breath breathe bribery bridge brief briefed briefing briefings
    briefly bring bringing brings broad broadcast broader broadly bronze brother brought buddied budge budget
    budgets build building builds built bullying bunkers burden burglar burglaries burglarised burglars burglary
    burner burning burying buses business businesses bust busy button bypass bystander cable cadet cadets call
    called caller calls came cameras campaign campaigns candidates cannabis cannot capability capable capacity cape
    capture captured captures card cards care carer carried carry carrying cars case cases cash casual casualties
    catalytic categories categorised caught causal cause caused causes causing caution cautioned cave celebrated
    cent central centre centred centres certain chains chaired chairs challenge challenges challenging champions
    chance change changed changes changing channel channels charge charged charges charities charity chart cheap
    checks child children church circulated circulation cited citizen citizens city civil civility clarity
    classified clauses clear clearer clearing clearly cleft click clone close closed closely closure clothes
    coaching coast coat coats cocaine coerced cohesion cohort coin coins collate collating collected collective
    college colleges collision collisions colour combat combination combine combined combining come comes coming
    command commence commenced commencing commended comments commerce commercial commission commissions commit
    commitment commitments commits committed common comms communities community companies company comparable
    comparative compared comparison comparisons competency complainant complaint complaints complement complete
    completed completely completing completion complex compliance compliant compliments component compromised
    computer concept concern concerned concerning concerns concludes conclusion conclusions conditional conditions
    conduct conducted conducting conducts conference confidence confident confront conjunction connect consecutive
    consensus consent consequence consider considered consist consistency consistent consisting consists consortia
    consortiums constable constant constantly consult consultants consulted contact contacted contain contained
    content contents contest context continent continue continued continues continuing continuity continuous
    contract contracts contrast contribute contributed contributes contributor control controlled controller
    controllers convened converted convertors conviction convictions coordinate coordinated coordinates coordinator
    cope core corner corporate correctly correlated cost costing costs coughing could council councillor councils
    counselling countering countless country county courier course courses court courts cover coverage covered
    covering covers covid crack cracking craft crease create created creating creation crews crime crimed crimes
    criminal criminalise criminality criminals criteria critical cross crude crust cultural culturally culture
    current currently curriculum custody custom customer cyber cybercrime cybercrimes cycle daily damages dangerous
    dangers dark darker darling data dataset date dated dates days deal dealing deals dealt dear death deaths debate
    debates debrief debt decades decision decisions decline declined decrease decreased decreases dedicate dedicated
    deemed deep defence defend defer define defined delay delays delegate deliver delivered delivering delivery
    demand demands democracy demographic demonstrate deny department departments dependant deployed deploying
    deployment deprivation described deserve design designated designed desire detail detailed details detained
    detainees detect detected detecting detection detention deter determine determined determines deterrence
    deterring devastating develop developed developing development devices devised devising devolution devolved
    different difficult digital diploma dipped direct directed directing direction directions directly disability
    disarm disaster discharge discharges discretion discussed discussion discussions disorder dispersal displaying
    disposal disposals dispose disrupt disruption disruptions disservice distinct distraction diverse diversion
    diversity divert document does doesn dogging doing domestic done door doors double doubled doubt down draft
    drape draw drawn drink drinking drive driven driver drivers driving drone drones drop dropped drug drugs drunk
    drunks durations during dust duties duty dwelling dynamic each earlier early easily east economic economy
    educated educating education educational effect effective effectively effects efficiency efficient effort
    efforts eight either elderly electricity electronic element elements eligible else elsewhere email emanating
    embed embedded embedding emergence emergency emerging emit emphasis emphasised emphasises employees employment
    empower emptive enable enabled enabler enablers enables enabling enacted encountered encouraged encourages
    encouraging ending endorsement energy enforced enforcement engage engaged engagement engagements engages
    engaging engine enhance enhanced enhancement enhancing enjoy enormous enough enrol ensure ensures ensuring enter
    entire entitled envelope environment episodes equal equated equates equip equivalents escape especially essence
    essential essentially establish established estate estates estimate estimated estimates ethical ethics ethnic
    ethnicity ethos evaluate evaluated evaluating evaluation evaluator even evening event events ever every everyone
    evidence evidenced evident evolving examine examined examines example examples exceed exceeded excellence
    excellent exception excess excessive exchange exchanged exciting exclusively executive exercise exercises
    exercising exist existing exists expanded expanding expect expectation expected experience experienced
    experiences experiment expert expertise explain explicit exploiting explore explored exploring exposed express
    expression extend extended extending extensive extensively external externally extra extremely extremism fable
    face facilitate facilitated facing factor factored factories factors failed failing failure fair fairer fairly
    fairs faith fall fallen families family farmer fashion fate favour fear fearful features feed feedback feeding
    feeds feel feeling feelings feels felt females fence fences fender fending ferrying fewer field fieldwork
    fifteen fifth fight figure figures file fill filling film filter final finalised finance financial find finding
    findings fine finish fire firearm firearms firers fires firm firmer first fission fitness fits fitting five
    fixed flagged flags fleet flexing float flood floor flour flow focus focused focuses focusing focussed follow
    followed following follows footage football footfall footing force forced forces forefront foreign forensics
    forge forged forgery form formal formally formation formed former forms formula formulae forthcoming fortnightly
    forum forward forwarded found foundation four framed framework frameworks fraud frauds fraudsters free
    frequencies frequency fresher fridge friend from front frontline fudge fuelled fulfil full fully function
    functions fund fundamental funded funding furnished further future gadget gain gained gains galvanise gang gangs
    gaps garden gate gather gathering gave gear gender general generally generated genital genuine gets getting
    ghost girls give given gives giving global goals goat goats goes going gold gone good governance governing
    government governments graded gradually grant grants grape grease great greater greatest green greener ground
    grounds group groups grow grown growth grudge guardians guest guidance guide guns gust gypsies hacker half hand
    handed handguns handled handling happening happens harass harassment harbour harden hardening harm harness
    harvest hate have haven having headline health heart heighten heightened heinous held help helped helpful
    helping helps hence here heroin hetero hidden high higher highest highlight highlighted hiking hissing
    historical hmic hold holding holistic home homes homicide homicides hone honour hoped horse horses hospital
    hospitals host hosted hotspot hotspots hour hours house households houses housing however http https hubs humour
    hurrying hypotheses hypothesis idea ideas identified identifies identify identifying identity ideologies illegal
    illegally illicit illness images immediate immigrants imminently impact impacted impactful impacting impactive
    impacts implement implemented importance important importantly importation importing improve improved
    improvement improving inaccurate incident incidents include included includes including inclusion inclusive
    income incorporate increase increased increases increasing incredible incremental incumbents indeed independent
    index indicate indicates indicative indicators individual individuals inducted induction industrial inference
    inflict influence influenced influencers influences influencing inform information informative informed informs
    initial initially initiated initiating initiative initiatives injuries injury innovation innovative input inputs
    insensitive insight insights inspected inspection inspector inspectors inspire instances instigated instrument
    insurance intake intakes integrate integrated integrating integration integrity intell intelligent intend
    intended intends intensified intensive intention interact interacted interaction interactive intercepted
    interest interested interesting interim internal internally internet interpret interpreter interval intervening
    interview interviewed interviews intimate into intranet introduced introduces introducing invest invested
    investigate investment invited involve involved involvement involves involving issue issued issues issuing item
    items iteration itself join joined joining joint jointly journey judge judged judgement judges judicial jumped
    just justice keen keep keeper keeping kept ketamine keyless keys kidnap kind kissing knife knives know knowledge
    known labour lack lake landlord large largely last late later latest latter laughing launch launched laundering
    lead leaders leadership leading leads leaf leaflet learn learning learnt lease least leave left legal
    legislation legitimacy lender lending length lesbian less lessons letting level levels leverage levy liability
    liaising liaison licence life lifted lifter light like likelihood likely limit limitations limits line lines
    link linked linking links list listed listen listened literature little live livelihood lives livestock living
    local localities locally location locations lockdown logistical long longer look looked looking looks lose
    losing lost lower lowest lunch lust machetes made magistracy main mainly maintain maintained maintaining
    maintains major majority make makes making male males manage managed management managers managing mandate
    mandated manner manual many mapinfo maple mapping marathon march marker marketing marling marriage marrying
    masters match matches mate materials matrix matter matters matured maximum mean meaning means meant measurable
    measure measured measures measuring mechanism mechanisms media medium meet meeting meetings meets member members
    membership memoire mental mentioned mentoring mentors message messages messaging method methodology metrics
    middle midlands midnight might milestone milestones million mind minimise minimised minimising minimum minute
    misconduct misogyny missing mission mistrust misuse mitigate mixed moat mobile mobility model modelling models
    moderation modern modes modified momentum money monitor monitored monitoring month monthly months moor more
    morning mosque mosques most mostly mother motivated motivation motor motorbikes motorway move movements moving
    much mules multi multiple multitude murder murderer music must mutilation myself name namely narrative narrow
    national nationally nationals nature nearly necessary need needed needs negated negative neighbour neither
    network networks newly newsletter newspaper next nice night nightlife nights nine none noon north notably note
    noted notifiable nudge number numbers numeric numerical numerous nurse object objective objectives objects
    obligations observation observe observed obstruction obtain obtained obtains occasion occasions occur occurred
    occurring offence offences offender offenders offending offense offensive offer offered offering office officer
    officers offices often omit onboard once ongoing online only onwards open opening operate operated operating
    operation operational operations operators opportunity opposed options order orders ordinated ordination
    organise organised orientation original originally other others otherwise ours outcome outcomes outlet outline
    outlined outlines outlining outs outside outstanding outwith over overall overarching overcome overlapping
    overseen oversees oversight overtime overture overview ownership package packages page pandemic panel panels
    paper paragraphs parallel parent park parking parks parson part partial partially particular parties partner
    partnered partners partnership parts passenger passengers passion past patch pathway pathways patient patrol
    patrols pattern patterning patterns payment pays peak peaked peer peers penalty pending people perceived
    percentage percentages perception perceptions perf performance period periods perjury permit persistent person
    personal personnel persons perspective pertains pertinent petrol phase phases phone phones pick picture piece
    pieces pilot piloted piloting pilots place placed placement places placing plague plain plan planned planning
    plans plate platform platforms play played plays please plus point points poison police policing policy polite
    politicians pool poor populate populated population portable portal portfolio pose poses position positive
    positively possession possibility possible post posts potential potentially pours poverty power powerful powers
    pracademics practical practically practice practices pragmatic predicted predictive prefer preferred prejudices
    premises preparation prepare prepared presence present presented presently president press pressure prevalence
    prevent prevented preventing prevention previous previously primarily primary principles print prior priorities
    prioritise prioritised priority prison prisoners prisons proactive proactively proactivity probation problem
    problems procedure procedures proceeds process processes procurement produce produced producing product
    production productive products profound program programme programmes progress progressing progression project
    projects prolonging promote promoted promotes promoting promotion prompt properly properties property proportion
    proposal proposals propose proposed proposing prospective prosperous protect protecting protection protections
    protest proven provide provided provider providers provides providing proving provision proxy public publication
    publicity publish published publishing pulled punished purpose purposes puts putting qualitative quality
    quantities quarter quarterly quarters quay querying question quick quickly quickness quoted race raced racing
    racism racist radical rail raise raised raising random range ranging rank ranked ransomware rape rapid rate
    rates rather ratio reachable reaching react reactive real reality really reasonable reasons reassure rebuilding
    receive received receives recent recently recognise recognised recognises recognising recognition record
    recorded recorder recording records recover recovered recoveries recovery recruit recruited recruiting
    recruitment recruits redefine reduce reduced reducing reduction reductions refer reference referral referrals
    referred referring refine refined reflect reflection reflective reflects reform refresh refreshed refused regard
    regarding regardless regards region regional regionally regions register registered regular regularly relate
    related relates relating relation relative relatively release released releases relevant relied religion
    religions religious reluctance remain remainder remained remaining remains remedies remedy removed render
    renewable renewal reoffending repeat repeated replacing replicated report reported reporting reports represent
    represented represents reps republic requested requests require required requirement requires requiring
    requisite research researchers residence residential residents resilience resolution resolve resolved resolving
    resource resources respect respected respective respond responded respondents responding response responses
    responsible rest restorative restrained restrict restructure result resulted resulting results retail retain
    return returned returning returns reverse review reviewed reviewing reviews revise revised revisit revisited
    revival reward richer ridge rifle right rights rigour rise rising risk risks river road roads roadside roast
    robber robberies robbers robbery robust role roles roll rolled rolling rolls room rooted rough roundtable routes
    routinely rowdy rubber rubbery rugby rumour running rural rust sable safe safeguard safer safety said salaries
    sale same sample samples satisfied save saved saving sawn saying scale scams scanning scenario schedule
    scheduled scheme schemes school schools scientific scooters scope scoping score scored scoring scroll scrutiny
    search searched searches seas seaside seasonal seasonality seasonally second secondary seconded secondly section
    sections sector sectors secure secured securing security seeing seek seeking seeks seen sees segmented seized
    seizure seizures select selected selection selling send sender sending senior seniority sensual sent sentence
    sentencing sentinel separate sergeant sergeants series serious serve service services serving session sessions
    sets setting settings settled seven several severity sexual shape shaped shaping share shared sharing sharp
    sharps shed sheds sheep sheet shift shifts shop shoplifting shopper shopping shops shore short shortlisted
    shotguns should shouldn show showcase showed showing shown shows shut sickness side sides sign signal signed
    significant signing signposting signs silent silver similar similarly simple simplifies simplify since single
    singles site sites sits situation sixteen sizing skill skills slate slavery sleep sleepers sliced slight
    slightly small smartphones smoking social socially society solution solutions solve solved solving some someone
    soon sought source sources sours south space spaces spate spcb speak speakers special specialised specialisms
    specialist specific specified spectrum speed speeding speeds spelling spend spending sponsor sport spot
    spotlight stability stable stadium staff staffing stage stakeholder stalker stalking stalled stalls stance
    standard standards standing staple starling start started starting state stated statement statements states
    static station stations statistics status statutory stayed steadily steep step steps stereotypes sterling still
    stock stolen stone stones stop stopped stops store stories strand strands strategic strategies strategy
    streaming streamline streams street streets strength strengthen stretch stroll strong stronger structural
    structure structured structures student students studies study style subject subjected subjects submissions
    submitted subsequent substance substantial success successes successful such suffering suggested suggests
    suitable summarised summarises summary summer summit summits summons summonsed super supervision supervisors
    supply support supported supporter supporting supportive supports sure surrender surrounding survey surveyed
    surveys suspect suspects sustainable sustained sweep sweeps swelling swift symptoms system systematic systems
    table tabled tablets tackle tackles tackling tactical tactics tailored take taken takes taking talent talk
    talking tape target targeted targeting targets task tasking taxpayer teachable teaching team teams technical
    technology telephone tell telling template temporary tenants tender tending term terms terrorism test tested
    testing tests text than that theatre theft thefts their them thematic theme themes themselves then therapy there
    thereby therefore these they thickness thief thieves things thinking third this thorough those though thought
    threat threats three threshold through throughout thrust thus ticket tickets time timeframes timeliness timely
    times timescales timetotalk toast today together told tonnes took tool toolkit tools topic topics total touch
    tours towards town track tracking traction traditional traffic trafficking train trained trainee trainees
    trainer training trains trajectory tranche transfer transferred transgender transport trauma travel travelled
    travelling treated treatment trend trends triage trial trialled trials trigger tripartite troll troubled trudge
    true truly trust tumour turn turner tutor twelve twenty twice type types typically ultimate ultimately unable
    unannounced unclear unconscious under undergone underlying underpin understand understands understood undertake
    undertaken undertaking underway uninsured unique unit units unlock unsafe until unusual unwanted update updates
    updating uphold uplifting upon upper upward upwards urban usage used users uses using usual utilisation utilise
    utilised utilising vacancies vacant valuable value values vamped variation variations varied variety various
    vary varying vase vast vehicle vehicles vender vending vendor ventures venues verifiable version very vetting
    viable victim victimised victims video videos view views village violence violent violet violin visible vision
    visiting visitors visits visual vital voice volume voluntary volunteers vulnerable walker walking want wanting
    warden warmer warned warrants wastage watch water wave waves ways weak wealth weapon weaponry weapons weather
    website websites week weekend weekends weekly weeks weighting welcome welcomed welfare well wellbeing wellness
    went were west what whatever when whenever where whereby wherever whether which while whilst white whoever whole
    whose wide widely wider will willing willingness winning wishes with within without witness witnesses wives
    woman women work worked workers workforce working works workshop workshops worn worried worrying worse would
    wraith write written year years yelling yester young younger your youth youths zombie coincidence
    """
)
