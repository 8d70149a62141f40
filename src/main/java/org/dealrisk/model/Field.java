package org.dealrisk.model;

import static org.dealrisk.model.FieldKind.BOOL;
import static org.dealrisk.model.FieldKind.CLAUSES;
import static org.dealrisk.model.FieldKind.COUNT;
import static org.dealrisk.model.FieldKind.CURRENCY;
import static org.dealrisk.model.FieldKind.DATE;
import static org.dealrisk.model.FieldKind.DAYS;
import static org.dealrisk.model.FieldKind.LIABILITY_CAP;
import static org.dealrisk.model.FieldKind.MONEY;
import static org.dealrisk.model.FieldKind.NUMBER;
import static org.dealrisk.model.FieldKind.NUMBERS;
import static org.dealrisk.model.FieldKind.PERCENT;
import static org.dealrisk.model.FieldKind.RATE;
import static org.dealrisk.model.FieldKind.TEXT;
import static org.dealrisk.model.FieldKind.TEXTS;
import static org.dealrisk.model.FieldKind.WORDS;
import static org.dealrisk.model.FieldSpec.of;
import static org.dealrisk.model.FieldSpec.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog: every field of a deal form, one row each. Canonical name, what it holds, other names
 * it is accepted by, who can change it, which end of it harms us.
 *
 * <p>This file is one table and grows by a row a field; that is why it is long.
 */
public enum Field {
    // The deal itself
    SCHEMA(of("schema", TEXT)),
    ID(of("id", TEXT).alias("deal_id", "編號", "编号")),
    NAME(of("name", TEXT).alias("deal_name", "案名", "名稱", "名称")),
    CURRENCY_CODE(of("currency", CURRENCY).alias("幣別", "币别", "币种", "幣種")),
    STAGE(word(
                    "stage",
                    "lead|線索|线索",
                    "proposal|提案",
                    "pre-signature|簽約前|签约前",
                    "signed|已簽約|已签约",
                    "in-delivery|執行中|执行中",
                    "dispute|爭議|争议|客訴|客诉",
                    "renewal|續約|续约",
                    "cancellation-request|要求取消",
                    "service-request|要求服務|要求服务")
            .alias("階段", "阶段")
            .standard(new Value.Word("pre-signature"))),
    AS_OF(of("as_of", DATE)),
    INDUSTRY(of("industry", TEXT)),
    LANGUAGE(of("language", TEXT)),
    OWNER(of("owner", TEXT).alias("負責人", "负责人")),
    NOTES(of("notes", TEXT).alias("備註", "备注")),
    TEMPLATE(of("template", BOOL).standard(new Value.Flag(false))),
    CLAUSES_COMPLETE(of("clauses_complete", BOOL).standard(new Value.Flag(false))),
    OUR_PARTY_NAMES(of("clause_parties.us", TEXTS)),
    CLIENT_PARTY_NAMES(of("clause_parties.client", TEXTS)),
    CLOSE_DATE(of("close_date", DATE)),
    CREATED_DATE(of("created_date", DATE)),
    DEAL_STAGE(of("deal_stage", TEXT)),
    DEAL_STATUS(word("deal_status", "open", "won", "lost")),

    // The five that a deal cannot be judged without
    FEE(of("fee", MONEY)
            .alias("budget", "price", "contract_value", "預算", "预算", "委刊金額", "委刊金额", "報價", "报价")
            .lever()
            .lowerIsWorse()),
    PROMISED_LEADS(of("promised_leads", COUNT)
            .words("none|無|无|沒有|没有")
            .alias(
                    "promised_units",
                    "leads",
                    "guaranteed_leads",
                    "承諾名單數",
                    "承诺名单数",
                    "保證筆數",
                    "保证笔数")
            .lever()
            .higherIsWorse()),
    AVERAGE_ORDER_VALUE(of("average_order_value", MONEY)
            .words("none|無|无|沒有|没有")
            .alias("customer_order_value", "aov", "客單價", "客单价")
            .higherIsWorse()),
    CLAUSE_LIST(of("clauses", CLAUSES)
            .alias("contract_clauses", "合約條款", "合同条款", "合约条款", "合同條款")
            .lever()),
    REFERRAL_SOURCE(referralWord("referral_source")
            .alias("referral", "source", "lead_source", "案源", "客戶來源", "客户来源")),

    // value
    ENTRY_ORDER_VALUE(of("value.entry_order_value", MONEY).lowerIsWorse()),
    LEAD_VALIDITY_RATE(of("value.lead_validity_rate", RATE)),
    CLOSE_RATE(of("value.close_rate", RATE)),
    ORDERS_PER_CUSTOMER(of("value.orders_per_customer", NUMBER)),
    CLIENT_GROSS_MARGIN(of("value.client_gross_margin", RATE)),
    LIST_PRICE(of("value.list_price", MONEY).higherIsWorse()),
    BENCHMARK_UNIT_PRICE(of("value.benchmark_unit_price", MONEY)),

    // cost: ours
    PLANNED_SPEND(of("cost.planned_spend", MONEY).confidential().higherIsWorse()),
    UNIT_COST(of("cost.unit_cost", MONEY).confidential().higherIsWorse()),
    FIXED_COST(of("cost.fixed_cost", MONEY).confidential().higherIsWorse()),
    LABOUR_HOURS(of("cost.labour_hours", NUMBER).confidential().higherIsWorse()),
    HOURLY_COST(of("cost.hourly_cost", MONEY).confidential().higherIsWorse()),
    WE_PROVIDE(of("cost.we_provide", WORDS)
            .words(
                    "media|媒體|媒体",
                    "activity|活動|活动",
                    "creative|素材",
                    "landing-page|到達頁|落地页|活動頁",
                    "promotion|宣傳|宣传",
                    "prizes|贈品|赠品|獎品",
                    "production|製作|制作",
                    "staff|人力")
            .lever()
            .moreIsWorse()),
    PRODUCTION_FEE_SEPARATE(of("cost.production_fee_separate", BOOL).lever().noIsWorse()),

    // promise
    PROMISE_UNIT(word(
                    "promise.unit",
                    "impression|曝光",
                    "click|點擊|点击",
                    "lead|名單|名单|线索",
                    "qualified-lead|有效名單|有效名单",
                    "purchase-lead|購物名單|购物名单",
                    "sale|成交",
                    "revenue|營收|营收",
                    "ranking|排名",
                    "install|安裝|安装",
                    "item|商品|貨品|货品",
                    "service|服務|服务",
                    "none|無|无")
            .lever()),
    COMMITMENT(word(
                    "promise.commitment",
                    "none|無|无",
                    "estimate|預估|预估|估計|估计",
                    "target|目標|目标",
                    "guaranteed|保證|保证")
            .mustKnow()
            .lever()
            .inOrderOfHarm()),
    REMEDY(word(
                    "promise.remedy",
                    "none|無|无",
                    "credit|折讓|折让",
                    "make-good|補量|补量",
                    "other|其他",
                    "refund|退費|退费|退款",
                    "penalty|罰款|罚款|違約金|违约金")
            .lever()
            .inOrderOfHarm()),
    MAKE_GOOD(word(
                    "promise.make_good",
                    "none|無|无",
                    "capped|有上限",
                    "yes|有",
                    "until-filled|補滿為止|补满为止")
            .mustKnow()
            .lever()
            .inOrderOfHarm()),
    MAKE_GOOD_CAP_UNITS(of("promise.make_good_cap_units", COUNT).lever().higherIsWorse()),
    MAKE_GOOD_CAP_AMOUNT(of("promise.make_good_cap_amount", MONEY).lever().higherIsWorse()),
    MAKE_GOOD_CAP_PERCENT(of("promise.make_good_cap_percent", PERCENT).lever().higherIsWorse()),
    MAKE_GOOD_CAP_DAYS(of("promise.make_good_cap_days", DAYS).lever().higherIsWorse()),
    DEFINITION_WRITTEN(of("promise.definition_written", BOOL).lever().noIsWorse()),
    DEPENDS_ON_CLIENT(of("promise.depends_on_client", WORDS)
            .words(
                    "brand|品牌",
                    "product|產品|产品",
                    "price|價格|价格",
                    "creative|素材",
                    "landing-page|到達頁|落地页",
                    "sales-team|業務團隊|销售团队",
                    "stock|庫存|库存")
            .moreIsWorse()),
    RELIEF_CLAUSE(of("promise.relief_clause", BOOL).lever().noIsWorse()),
    EXPECTED_UNITS(of("promise.expected_units", NUMBER)
            .alias("預估名單數", "预估名单数")
            .lowerIsWorse()),
    FORECAST_CV(of("promise.forecast_cv", NUMBER).standard("0.30")),
    HISTORY_UNITS(of("promise.history_units", NUMBERS)),
    CAMPAIGN_DAYS(of("promise.campaign_days", DAYS)),

    // scope
    DELIVERABLES_LISTED(of("scope.deliverables_listed", BOOL).lever().noIsWorse()),
    BRIEF_WRITTEN(of("scope.brief_written", BOOL).lever().noIsWorse()),
    REVISION_ROUNDS_INCLUDED(of("scope.revision_rounds_included", COUNT)
            .words("unlimited|不限|無限|无限", "none|無|无|未約定|未约定")
            .alias("含修改次數", "含修改次数")
            .lever()),
    REVISION_ROUNDS_ACTUAL(of("scope.revision_rounds_actual", COUNT).higherIsWorse()),
    HOURS_PER_ROUND(of("scope.hours_per_round", NUMBER).higherIsWorse()),
    ACCEPTANCE_BASIS(word("scope.acceptance_basis", "objective|客觀|客观", "none|無|无", "subjective|主觀|主观")
            .lever()
            .inOrderOfHarm()),
    ACCEPTANCE_DAYS(of("scope.acceptance_days", DAYS).lever().higherIsWorse()),
    DEEMED_ACCEPTANCE(of("scope.deemed_acceptance", BOOL).lever().noIsWorse()),
    CHANGE_CONTROL(of("scope.change_control", BOOL).lever().noIsWorse()),
    SPEC_CHANGES(of("scope.spec_changes", COUNT).higherIsWorse()),
    SAMPLE_REQUIRED(of("scope.sample_required", BOOL).lever().yesIsWorse()),
    SAMPLE_SIGNED_OFF(of("scope.sample_signed_off", BOOL).ownAction().noIsWorse()),
    REOPENED_AFTER_APPROVAL(of("scope.reopened_after_approval", BOOL).yesIsWorse()),
    ADVICE_ADOPTED(word("scope.advice_adopted", "full|全部", "partial|部分", "none|無|无").inOrderOfHarm()),
    SPEC_WORK(of("scope.spec_work", BOOL).lever().yesIsWorse()),

    // payment
    UPFRONT_PERCENT(of("payment.upfront_percent", PERCENT)
            .alias("訂金比例", "定金比例", "預付比例", "预付比例", "订金比例")
            .mustKnow()
            .lever()
            .lowerIsWorse()),
    NET_DAYS(of("payment.net_days", DAYS)
            .alias("付款天數", "付款天数", "账期", "帳期")
            .mustKnow()
            .lever()
            .higherIsWorse()),
    CONTINGENT_PERCENT(of("payment.contingent_percent", PERCENT).lever().higherIsWorse()),
    IN_KIND_PERCENT(of("payment.in_kind_percent", PERCENT).lever().higherIsWorse()),
    PAY_WHEN_PAID(of("payment.pay_when_paid", BOOL).lever().yesIsWorse()),
    SETOFF(of("payment.setoff", BOOL).lever().yesIsWorse()),
    LATE_INTEREST(of("payment.late_interest", BOOL).lever()),
    OVERDUE_HISTORY(of("payment.overdue_history", BOOL).yesIsWorse()),
    FINANCING_RATE(of("payment.financing_rate", RATE).standard("0.06").higherIsWorse()),

    // cancellation
    CLIENT_CAN_CANCEL(of("cancellation.client_can_cancel", BOOL)
            .lever()
            .standard(new Value.Flag(true))),
    CANCELLATION_NOTICE_DAYS(of("cancellation.notice_days", DAYS).lever()),
    KILL_FEE_PERCENT(of("cancellation.kill_fee_percent", PERCENT).lever().lowerIsWorse()),
    CANCELLATION_FEE_PERCENT(of("cancellation.fee_percent", PERCENT).lever().higherIsWorse()),
    REFUND(word("cancellation.refund", "none|無|无", "pro-rata|按比例", "full|全額|全额")
            .lever()
            .inOrderOfHarm()),
    EXCHANGE(word("cancellation.exchange", "any|任選|任选", "same-series|同系列", "none|無|无")
            .lever()
            .inOrderOfHarm()),
    PRO_RATA_BILLING(of("cancellation.pro_rata_billing", BOOL).lever().noIsWorse()),

    // liability
    LIABILITY_LIMIT(of("liability.cap", LIABILITY_CAP)
            .words("unlimited|無上限|无上限", "silent|未約定|未约定")
            .mustKnow()
            .lever()
            .higherIsWorse()
            .ends(new Value.TimesFee(BigDecimal.ONE), new Value.Word("unlimited"))),
    INDEMNITY(word(
                    "liability.indemnity",
                    "one-way-theirs|對方單方|对方单方",
                    "none|無|无",
                    "mutual|雙方|双方",
                    "one-way-ours|我方單方|我方单方")
            .lever()
            .inOrderOfHarm()),
    CONSEQUENTIAL(word("liability.consequential", "excluded|排除", "silent|未約定|未约定", "included|包含")
            .lever()
            .inOrderOfHarm()),
    LD_DAILY_PERCENT(of("liability.ld_daily_percent", PERCENT)
            .mayBeFraction()
            .lever()
            .higherIsWorse()),
    LD_CAP_PERCENT(of("liability.ld_cap_percent", PERCENT)
            .words("none|無|无|無上限|无上限")
            .lever()
            .higherIsWorse()
            .ends(new Value.Quantity(BigDecimal.ZERO), new Value.Word("none"))),
    UNIT_PENALTY_PERCENT(of("liability.unit_penalty_percent", PERCENT)
            .mayExceedHundred()
            .lever()
            .higherIsWorse()),
    PERSONAL_GUARANTEE(of("liability.personal_guarantee", BOOL).lever().yesIsWorse()),
    PERSONAL_DATA(of("liability.personal_data", BOOL).yesIsWorse()),
    CONSENT_BASIS(of("liability.consent_basis", BOOL).lever().noIsWorse()),
    DATA_TERMS(of("liability.data_terms", BOOL).lever().noIsWorse()),

    // term
    TERM_MONTHS(of("term.months", COUNT).lever().higherIsWorse()),
    AUTO_RENEW(of("term.auto_renew", BOOL).lever().yesIsWorse()),
    RENEWAL_NOTICE_DAYS(of("term.renewal_notice_days", DAYS).lever().higherIsWorse()),
    PRICE_LOCKED(of("term.price_locked", BOOL).lever().yesIsWorse()),
    EXCLUSIVITY_MONTHS(of("term.exclusivity_months", NUMBER).lever().higherIsWorse()),
    EXCLUSIVITY_MINIMUM_COMMIT(of("term.exclusivity_minimum_commit", MONEY)
            .words("none|無|无")
            .lever()
            .lowerIsWorse()),
    MOST_FAVOURED_CUSTOMER(of("term.mfn", BOOL).lever().yesIsWorse()),
    IP_TRANSFER(word(
                    "term.ip_transfer",
                    "none|無|无",
                    "license|授權|授权",
                    "on-payment|付清後|付清后",
                    "on-delivery|交付時|交付时",
                    "on-creation|完成時|完成时")
            .lever()
            .inOrderOfHarm()),
    NON_COMPETE_MONTHS(of("term.non_compete_months", NUMBER).lever().higherIsWorse()),
    UNILATERAL_CHANGE(of("term.unilateral_change", BOOL).lever().yesIsWorse()),
    TERMINATION_FOR_CONVENIENCE(word(
                    "term.termination_for_convenience",
                    "ours-only|僅我方|仅我方",
                    "none|無|无",
                    "mutual|雙方|双方",
                    "client-only|僅客戶|仅客户")
            .lever()
            .inOrderOfHarm()),
    FOREIGN_LAW(of("term.foreign_law", BOOL).lever()),

    // delivery
    QUANTITY(of("delivery.quantity", COUNT).lever().higherIsWorse()),
    NORMAL_DAYS(of("delivery.normal_days", DAYS).higherIsWorse()),
    REQUIRED_DAYS(of("delivery.required_days", DAYS).lever().lowerIsWorse()),
    CLIENT_APPROVAL_DAYS(of("delivery.client_approval_days", DAYS).higherIsWorse()),
    APPROVAL_ALLOWANCE_DAYS(of("delivery.approval_allowance_days", DAYS)
            .lever()
            .standard("2")
            .lowerIsWorse()),
    DAY_FOR_DAY_EXTENSION(of("delivery.day_for_day_extension", BOOL).lever().noIsWorse()),
    CAPACITY_AFTER_PERCENT(of("delivery.capacity_after_percent", PERCENT)
            .mayExceedHundred()
            .higherIsWorse()),
    CONCURRENT_PROJECTS(of("delivery.concurrent_projects", COUNT).higherIsWorse()),
    UPDATE_INTERVAL_HOURS(of("delivery.update_interval_hours", NUMBER).lowerIsWorse()),
    STOCK_SHORTAGE(of("delivery.stock_shortage", BOOL).yesIsWorse()),
    SINGLE_SUPPLIER(of("delivery.single_supplier", BOOL).yesIsWorse()),
    PARTIAL_DELIVERY_ALLOWED(of("delivery.partial_delivery_allowed", BOOL).lever().noIsWorse()),
    RUSH_FEE(of("delivery.rush_fee", BOOL).lever()),

    // client
    CLIENT_NAME(of("client.name", TEXT).alias("客戶名稱", "客户名称")),
    RELATIONSHIP(word(
                    "client.relationship",
                    "new|新|新客戶|新客户",
                    "repeat|舊|旧|舊客戶|旧客户",
                    "loyal|老客戶|老客户",
                    "former|前客戶|前客户",
                    "problem|問題客戶|问题客户")
            .alias("客戶關係", "客户关系")),
    CONTACT_ROLE(word(
                    "client.contact_role",
                    "decision-maker|決策者|决策者",
                    "manager|主管",
                    "user|使用者|使用人",
                    "relay|傳話|传话",
                    "intermediary|中間人|中间人")
            .inOrderOfHarm()),
    DECISION_MAKER_MET(of("client.decision_maker_met", BOOL)
            .mustKnow()
            .ownAction()
            .noIsWorse()),
    CONTACT_BACKGROUND(of("client.contact_background", TEXT)),
    BOSS_BACKGROUND(word("client.boss_background", "other|其他", "agency|廣告代理|广告代理").inOrderOfHarm()),
    CONTACT_UNDER_PRESSURE(of("client.contact_under_pressure", BOOL).yesIsWorse()),
    DISPUTES(of("client.disputes", COUNT).higherIsWorse()),
    VENDORS_CHANGED(of("client.vendors_changed_12m", COUNT).higherIsWorse()),
    REVENUE_SHARE_PERCENT(of("client.revenue_share_percent", PERCENT).higherIsWorse()),
    PRIOR_BAD_EXPERIENCE(of("client.prior_bad_experience", BOOL).yesIsWorse()),
    PRIOR_COMPLAINT_RESOLVED(of("client.prior_complaint_resolved", BOOL).ownAction().noIsWorse()),
    SPEND_TREND(word("client.spend_trend", "rising|上升", "flat|持平", "falling|下降").inOrderOfHarm()),

    // referral
    REFERRAL(referralWord("referral.source")),
    REFERRER_STATUS(word("referral.referrer_status", "good|良好|正常", "departing|離職|离职", "problem|有問題|有问题")
            .inOrderOfHarm()),
    HANDOVER(word("referral.handover", "complete|完整", "partial|部分", "none|無|无")
            .alias("交接")
            .ownAction()
            .inOrderOfHarm()),
    OVERSOLD(of("referral.oversold", BOOL).yesIsWorse()),

    // conduct
    CONTACTS_PER_DAY(of("conduct.contacts_per_day", NUMBER).higherIsWorse()),
    AFTER_HOURS(of("conduct.after_hours", BOOL).yesIsWorse()),
    IGNORES_STATED_ABSENCE(of("conduct.ignores_stated_absence", BOOL).yesIsWorse()),
    THREATS(of("conduct.threats", WORDS)
            .words(
                    "boss|老闆|老板|主管",
                    "chairman|董事長|董事长",
                    "legal|法律|提告",
                    "media|媒體|媒体",
                    "replace-product|換產品|换产品",
                    "office-visit|到公司|上門|上门",
                    "personal-blame|個人究責|个人追责")
            .moreIsWorse()),
    BYPASSES_REP(of("conduct.bypasses_rep", BOOL).yesIsWorse()),
    WANTS_MORE_FOR_LESS(of("conduct.wants_more_for_less", BOOL).yesIsWorse()),
    BLAMES_US(of("conduct.blames_us", BOOL).yesIsWorse()),
    PRESSURE_TACTICS(of("conduct.pressure_tactics", WORDS)
            .words("favour|人情", "trivialise|小事", "secrecy|保密", "future-promise|未來承諾|未来承诺")
            .moreIsWorse()),

    // process
    WRITTEN_ESTIMATE(of("process.written_estimate", BOOL).yesIsWorse()),
    ESTIMATE_DISCLAIMER(of("process.estimate_disclaimer", BOOL).lever().noIsWorse()),
    VERBAL_PROMISES(of("process.verbal_promises", BOOL).yesIsWorse()),
    ENTIRE_AGREEMENT(of("process.entire_agreement", BOOL).lever().noIsWorse()),
    LEGAL_REVIEWED(of("process.legal_reviewed", BOOL).ownAction().noIsWorse()),
    MANAGER_INFORMED(of("process.manager_informed", BOOL).ownAction().noIsWorse()),
    COMPLAINT_OPEN_HOURS(of("process.complaint_open_hours", NUMBER).higherIsWorse()),
    APPROVALS_IN_WRITING(of("process.approvals_in_writing", BOOL).ownAction().noIsWorse()),
    EXCEPTION_REQUESTED(of("process.exception_requested", BOOL).yesIsWorse()),
    EXCEPTION_RECORDED(of("process.exception_recorded", BOOL).ownAction().noIsWorse()),
    EXCEPTION_APPROVED(of("process.exception_approved", BOOL).ownAction().noIsWorse()),
    THIRD_PARTY_CONFLICT(of("process.third_party_conflict", BOOL).yesIsWorse()),
    CRISIS_PLAN(of("process.crisis_plan", BOOL).ownAction().noIsWorse()),
    DISCLOSED_TO_CLIENT(of("process.disclosed_to_client", BOOL).ownAction().noIsWorse()),
    DAYS_TO_LAUNCH(of("process.days_to_launch", DAYS).lowerIsWorse()),

    // portfolio
    SEASON(word("portfolio.season", "peak|旺季", "normal|平季", "slow|淡季")
            .alias("淡旺季")
            .inOrderOfHarm()),
    QUOTA_PRESSURE(of("portfolio.quota_pressure", BOOL).yesIsWorse()),
    GUT_FEEL(word("portfolio.gut_feel", "good|好", "uneasy|不安", "bad|不好").inOrderOfHarm()),
    FUTURE_WORK_PROMISED(of("portfolio.future_work_promised", BOOL).yesIsWorse()),
    FUTURE_WORK_COMMITTED(of("portfolio.future_work_committed", BOOL).lever().noIsWorse()),

    // service after the warranty
    SERVICE_REQUESTED(of("service.requested", BOOL).yesIsWorse()),
    SERVICE_CHARGED(of("service.charged", BOOL).lever().noIsWorse()),
    SERVICE_COVERAGE(word(
                    "service.coverage",
                    "in-warranty|保固內|保修期内",
                    "in-contract|合約內|合同内",
                    "expired|已過期|已过期",
                    "none|無|无")
            .inOrderOfHarm()),
    SINGLE_SERVICE_PRICE(of("service.single_service_price", MONEY)),
    RENEWAL_PRICE(of("service.renewal_price", MONEY)),
    INCIDENT_COST(of("service.incident_cost", MONEY).confidential().higherIsWorse()),
    INCIDENTS_PER_YEAR(of("service.incidents_per_year", NUMBER)),
    SIMILAR_CLIENTS(of("service.similar_clients", COUNT)),
    CHURN_IF_FREE_RATE(of("service.churn_if_free_rate", RATE)),

    // cancellation_case
    CASE_ORDER_VALUE(of("cancellation_case.order_value", MONEY)),
    CASE_DEPOSIT_PAID(of("cancellation_case.deposit_paid", MONEY)),
    CASE_FEE_PERCENT(of("cancellation_case.fee_percent", PERCENT)),
    CASE_MARGIN(of("cancellation_case.margin_if_completed", MONEY).signed().confidential()),
    CASE_REWORK_COST(of("cancellation_case.rework_cost", MONEY).confidential()),
    CASE_FUTURE_ANNUAL_MARGIN(
            of("cancellation_case.future_annual_margin", MONEY).signed().confidential()),
    CASE_HORIZON_YEARS(of("cancellation_case.horizon_years", NUMBER)),
    CASE_DISCOUNT_RATE(of("cancellation_case.discount_rate", RATE)),
    CASE_RETENTION_ENFORCE(of("cancellation_case.retention.enforce", RATE)),
    CASE_RETENTION_EXCHANGE(of("cancellation_case.retention.exchange", RATE)),
    CASE_RETENTION_CANCEL(of("cancellation_case.retention.cancel_with_fee", RATE)),
    CASE_RETENTION_WAIVE(of("cancellation_case.retention.waive", RATE)),
    CASE_OUR_FAULT(of("cancellation_case.our_fault", BOOL)),
    CASE_REASON_KNOWN(of("cancellation_case.reason_known", BOOL));

    private final FieldSpec spec;
    private final List<String> aliases;
    private final List<String> words;
    private final Map<String, String> wordAliases;

    Field(FieldSpec spec) {
        this.spec = spec;
        this.aliases = List.copyOf(spec.aliases);
        this.words = List.copyOf(spec.words);
        this.wordAliases = Map.copyOf(spec.wordAliases);
    }

    /** The word that the form and the rules know the field by, such as {@code promise.make_good}. */
    public String path() {
        return spec.path;
    }

    public FieldKind kind() {
        return spec.kind;
    }

    /** The other names the field is read by, in any document and table. */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * The closed set of words that the field may hold, in its canonical spelling; for a field that
     * holds a number, the words that may stand in its place; empty for one that takes none.
     */
    public List<String> words() {
        return words;
    }

    /** The canonical spelling of a word of this field; empty when the field has no such word. */
    public Optional<String> canonicalWord(String written) {
        String exact = wordAliases.get(written);
        return Optional.ofNullable(exact != null ? exact : wordAliases.get(written.toLowerCase(Locale.ROOT)));
    }

    /** A word of this field in Traditional Chinese, else the word itself: the second spelling of its row. */
    public String inChinese(String word) {
        return spec.chinese.getOrDefault(word, word);
    }

    public Handling handling() {
        return spec.handling;
    }

    public Direction direction() {
        return spec.direction;
    }

    /** Whether a deal should not be signed while this is unknown. */
    public boolean isMustKnow() {
        return spec.mustKnow;
    }

    /** Whether the field tells our own cost, which {@code --hide-cost} keeps out of reports. */
    public boolean isConfidential() {
        return spec.confidential;
    }

    /** Whether a negative number is legal. */
    public boolean isSigned() {
        return spec.signed;
    }

    /** Whether a percentage above 100 is plausible. */
    public boolean mayExceedHundred() {
        return spec.mayExceedHundred;
    }

    /** Whether a percentage between 0 and 1 is plausible. */
    public boolean mayBeFraction() {
        return spec.mayBeFraction;
    }

    /** What holds when the field is not known. */
    public Optional<Value> standard() {
        return spec.standard;
    }

    /** The end of the field that does us least harm; empty for a field without ends. */
    public Optional<Value> benign() {
        return spec.benign;
    }

    /** The end of the field that does us most harm; empty for a field without ends. */
    public Optional<Value> adverse() {
        return spec.adverse;
    }

    @Override
    public String toString() {
        return spec.path;
    }

    private static FieldSpec referralWord(String path) {
        return word(
                        path,
                        "existing-client|老客戶|老客户|現有客戶|现有客户",
                        "client-referral|客戶介紹|客户介绍|轉介|转介",
                        "inbound|主動詢問|主动询问",
                        "partner|夥伴|伙伴",
                        "colleague|同事",
                        "cold|陌生開發|陌生开发",
                        "tender|標案|招标|投標",
                        "competitor-handoff|同業轉介|同行转介",
                        "departing-colleague|離職同事|离职同事",
                        "problem-colleague|有問題的同事|有问题的同事")
                .inOrderOfHarm();
    }
}
