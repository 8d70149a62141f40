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
import static org.dealrisk.model.FieldSpec.field;
import static org.dealrisk.model.FieldSpec.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalog: every field of a deal form, one row each. Canonical name, what it holds, other names
 * it is accepted by, who can change it, which end of it harms us.
 *
 * <p>This file is one table and grows by a row a field; that is why it is long.
 */
public enum Field {
    // The deal itself
    SCHEMA(field("schema", TEXT)),
    ID(field("id", TEXT).alias("deal_id", "編號", "编号")),
    NAME(field("name", TEXT).alias("deal_name", "案名", "名稱", "名称")),
    CURRENCY_CODE(field("currency", CURRENCY).alias("幣別", "币别", "币种", "幣種")),
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
    AS_OF(field("as_of", DATE)),
    INDUSTRY(field("industry", TEXT)),
    LANGUAGE(field("language", TEXT)),
    OWNER(field("owner", TEXT).alias("負責人", "负责人")),
    NOTES(field("notes", TEXT).alias("備註", "备注")),
    TEMPLATE(field("template", BOOL).standard(new Value.Flag(false))),
    CLAUSES_COMPLETE(field("clauses_complete", BOOL).standard(new Value.Flag(false))),
    OUR_PARTY_NAMES(field("clause_parties.us", TEXTS)),
    CLIENT_PARTY_NAMES(field("clause_parties.client", TEXTS)),
    CLOSE_DATE(field("close_date", DATE)),
    CREATED_DATE(field("created_date", DATE)),
    DEAL_STAGE(field("deal_stage", TEXT)),
    DEAL_STATUS(word("deal_status", "open", "won", "lost")),

    // The five that a deal cannot be judged without
    FEE(field("fee", MONEY)
            .alias("budget", "price", "contract_value", "預算", "预算", "委刊金額", "委刊金额", "報價", "报价")
            .lever()
            .lowerIsWorse()),
    PROMISED_LEADS(field("promised_leads", COUNT)
            .words("none|無|无|沒有|没有")
            .alias("promised_units", "leads", "guaranteed_leads", "承諾名單數", "承诺名单数", "保證筆數", "保证笔数")
            .lever()
            .higherIsWorse()),
    AVERAGE_ORDER_VALUE(field("average_order_value", MONEY)
            .words("none|無|无|沒有|没有")
            .alias("customer_order_value", "aov", "客單價", "客单价")
            .higherIsWorse()),
    CLAUSE_LIST(field("clauses", CLAUSES)
            .alias("contract_clauses", "合約條款", "合同条款", "合约条款", "合同條款")
            .lever()),
    REFERRAL_SOURCE(referralWord("referral_source").alias("referral", "source", "lead_source", "案源", "客戶來源", "客户来源")),

    // value
    ENTRY_ORDER_VALUE(field("value.entry_order_value", MONEY).lowerIsWorse()),
    LEAD_VALIDITY_RATE(field("value.lead_validity_rate", RATE)),
    CLOSE_RATE(field("value.close_rate", RATE)),
    ORDERS_PER_CUSTOMER(field("value.orders_per_customer", NUMBER)),
    CLIENT_GROSS_MARGIN(field("value.client_gross_margin", RATE)),
    LIST_PRICE(field("value.list_price", MONEY).higherIsWorse()),
    BENCHMARK_UNIT_PRICE(field("value.benchmark_unit_price", MONEY)),

    // cost: ours
    PLANNED_SPEND(field("cost.planned_spend", MONEY).confidential().higherIsWorse()),
    UNIT_COST(field("cost.unit_cost", MONEY).confidential().higherIsWorse()),
    FIXED_COST(field("cost.fixed_cost", MONEY).confidential().higherIsWorse()),
    LABOUR_HOURS(field("cost.labour_hours", NUMBER).confidential().higherIsWorse()),
    HOURLY_COST(field("cost.hourly_cost", MONEY).confidential().higherIsWorse()),
    WE_PROVIDE(field("cost.we_provide", WORDS)
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
    PRODUCTION_FEE_SEPARATE(field("cost.production_fee_separate", BOOL).lever().noIsWorse()),

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
    COMMITMENT(word("promise.commitment", "none|無|无", "estimate|預估|预估|估計|估计", "target|目標|目标", "guaranteed|保證|保证")
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
    MAKE_GOOD(word("promise.make_good", "none|無|无", "capped|有上限", "yes|有", "until-filled|補滿為止|补满为止")
            .mustKnow()
            .lever()
            .inOrderOfHarm()),
    MAKE_GOOD_CAP_UNITS(field("promise.make_good_cap_units", COUNT).lever().higherIsWorse()),
    MAKE_GOOD_CAP_AMOUNT(field("promise.make_good_cap_amount", MONEY).lever().higherIsWorse()),
    MAKE_GOOD_CAP_PERCENT(
            field("promise.make_good_cap_percent", PERCENT).lever().higherIsWorse()),
    MAKE_GOOD_CAP_DAYS(field("promise.make_good_cap_days", DAYS).lever().higherIsWorse()),
    DEFINITION_WRITTEN(field("promise.definition_written", BOOL).lever().noIsWorse()),
    DEPENDS_ON_CLIENT(field("promise.depends_on_client", WORDS)
            .words(
                    "brand|品牌",
                    "product|產品|产品",
                    "price|價格|价格",
                    "creative|素材",
                    "landing-page|到達頁|落地页",
                    "sales-team|業務團隊|销售团队",
                    "stock|庫存|库存")
            .moreIsWorse()),
    RELIEF_CLAUSE(field("promise.relief_clause", BOOL).lever().noIsWorse()),
    EXPECTED_UNITS(
            field("promise.expected_units", NUMBER).alias("預估名單數", "预估名单数").lowerIsWorse()),
    FORECAST_CV(field("promise.forecast_cv", NUMBER).standard("0.30")),
    HISTORY_UNITS(field("promise.history_units", NUMBERS)),
    CAMPAIGN_DAYS(field("promise.campaign_days", DAYS)),

    // scope
    DELIVERABLES_LISTED(field("scope.deliverables_listed", BOOL).lever().noIsWorse()),
    BRIEF_WRITTEN(field("scope.brief_written", BOOL).lever().noIsWorse()),
    REVISION_ROUNDS_INCLUDED(field("scope.revision_rounds_included", COUNT)
            .words("unlimited|不限|無限|无限", "none|無|无|未約定|未约定")
            .alias("含修改次數", "含修改次数")
            .lever()),
    REVISION_ROUNDS_ACTUAL(field("scope.revision_rounds_actual", COUNT).higherIsWorse()),
    HOURS_PER_ROUND(field("scope.hours_per_round", NUMBER).higherIsWorse()),
    ACCEPTANCE_BASIS(word("scope.acceptance_basis", "objective|客觀|客观", "none|無|无", "subjective|主觀|主观")
            .lever()
            .inOrderOfHarm()),
    ACCEPTANCE_DAYS(field("scope.acceptance_days", DAYS).lever().higherIsWorse()),
    DEEMED_ACCEPTANCE(field("scope.deemed_acceptance", BOOL).lever().noIsWorse()),
    CHANGE_CONTROL(field("scope.change_control", BOOL).lever().noIsWorse()),
    SPEC_CHANGES(field("scope.spec_changes", COUNT).higherIsWorse()),
    SAMPLE_REQUIRED(field("scope.sample_required", BOOL).lever().yesIsWorse()),
    SAMPLE_SIGNED_OFF(field("scope.sample_signed_off", BOOL).ownAction().noIsWorse()),
    REOPENED_AFTER_APPROVAL(field("scope.reopened_after_approval", BOOL).yesIsWorse()),
    ADVICE_ADOPTED(
            word("scope.advice_adopted", "full|全部", "partial|部分", "none|無|无").inOrderOfHarm()),
    SPEC_WORK(field("scope.spec_work", BOOL).lever().yesIsWorse()),

    // payment
    UPFRONT_PERCENT(field("payment.upfront_percent", PERCENT)
            .alias("訂金比例", "定金比例", "預付比例", "预付比例", "订金比例")
            .mustKnow()
            .lever()
            .lowerIsWorse()),
    NET_DAYS(field("payment.net_days", DAYS)
            .alias("付款天數", "付款天数", "账期", "帳期")
            .mustKnow()
            .lever()
            .higherIsWorse()),
    CONTINGENT_PERCENT(field("payment.contingent_percent", PERCENT).lever().higherIsWorse()),
    IN_KIND_PERCENT(field("payment.in_kind_percent", PERCENT).lever().higherIsWorse()),
    PAY_WHEN_PAID(field("payment.pay_when_paid", BOOL).lever().yesIsWorse()),
    SETOFF(field("payment.setoff", BOOL).lever().yesIsWorse()),
    LATE_INTEREST(field("payment.late_interest", BOOL).lever()),
    OVERDUE_HISTORY(field("payment.overdue_history", BOOL).yesIsWorse()),
    FINANCING_RATE(field("payment.financing_rate", RATE).standard("0.06").higherIsWorse()),

    // cancellation
    CLIENT_CAN_CANCEL(field("cancellation.client_can_cancel", BOOL).lever().standard(new Value.Flag(true))),
    CANCELLATION_NOTICE_DAYS(field("cancellation.notice_days", DAYS).lever()),
    KILL_FEE_PERCENT(field("cancellation.kill_fee_percent", PERCENT).lever().lowerIsWorse()),
    CANCELLATION_FEE_PERCENT(field("cancellation.fee_percent", PERCENT).lever().higherIsWorse()),
    REFUND(word("cancellation.refund", "none|無|无", "pro-rata|按比例", "full|全額|全额")
            .lever()
            .inOrderOfHarm()),
    EXCHANGE(word("cancellation.exchange", "any|任選|任选", "same-series|同系列", "none|無|无")
            .lever()
            .inOrderOfHarm()),
    PRO_RATA_BILLING(field("cancellation.pro_rata_billing", BOOL).lever().noIsWorse()),

    // liability
    LIABILITY_LIMIT(field("liability.cap", LIABILITY_CAP)
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
    LD_DAILY_PERCENT(
            field("liability.ld_daily_percent", PERCENT).mayBeFraction().lever().higherIsWorse()),
    LD_CAP_PERCENT(field("liability.ld_cap_percent", PERCENT)
            .words("none|無|无|無上限|无上限")
            .lever()
            .higherIsWorse()
            .ends(new Value.Quantity(BigDecimal.ZERO), new Value.Word("none"))),
    UNIT_PENALTY_PERCENT(field("liability.unit_penalty_percent", PERCENT)
            .mayExceedHundred()
            .lever()
            .higherIsWorse()),
    PERSONAL_GUARANTEE(field("liability.personal_guarantee", BOOL).lever().yesIsWorse()),
    PERSONAL_DATA(field("liability.personal_data", BOOL).yesIsWorse()),
    CONSENT_BASIS(field("liability.consent_basis", BOOL).lever().noIsWorse()),
    DATA_TERMS(field("liability.data_terms", BOOL).lever().noIsWorse()),

    // term
    TERM_MONTHS(field("term.months", COUNT).lever().higherIsWorse()),
    AUTO_RENEW(field("term.auto_renew", BOOL).lever().yesIsWorse()),
    RENEWAL_NOTICE_DAYS(field("term.renewal_notice_days", DAYS).lever().higherIsWorse()),
    PRICE_LOCKED(field("term.price_locked", BOOL).lever().yesIsWorse()),
    EXCLUSIVITY_MONTHS(field("term.exclusivity_months", NUMBER).lever().higherIsWorse()),
    EXCLUSIVITY_MINIMUM_COMMIT(field("term.exclusivity_minimum_commit", MONEY)
            .words("none|無|无")
            .lever()
            .lowerIsWorse()),
    MOST_FAVOURED_CUSTOMER(field("term.mfn", BOOL).lever().yesIsWorse()),
    IP_TRANSFER(word(
                    "term.ip_transfer",
                    "none|無|无",
                    "license|授權|授权",
                    "on-payment|付清後|付清后",
                    "on-delivery|交付時|交付时",
                    "on-creation|完成時|完成时")
            .lever()
            .inOrderOfHarm()),
    NON_COMPETE_MONTHS(field("term.non_compete_months", NUMBER).lever().higherIsWorse()),
    UNILATERAL_CHANGE(field("term.unilateral_change", BOOL).lever().yesIsWorse()),
    TERMINATION_FOR_CONVENIENCE(word(
                    "term.termination_for_convenience",
                    "ours-only|僅我方|仅我方",
                    "none|無|无",
                    "mutual|雙方|双方",
                    "client-only|僅客戶|仅客户")
            .lever()
            .inOrderOfHarm()),
    FOREIGN_LAW(field("term.foreign_law", BOOL).lever()),

    // delivery
    QUANTITY(field("delivery.quantity", COUNT).lever().higherIsWorse()),
    NORMAL_DAYS(field("delivery.normal_days", DAYS).higherIsWorse()),
    REQUIRED_DAYS(field("delivery.required_days", DAYS).lever().lowerIsWorse()),
    CLIENT_APPROVAL_DAYS(field("delivery.client_approval_days", DAYS).higherIsWorse()),
    APPROVAL_ALLOWANCE_DAYS(field("delivery.approval_allowance_days", DAYS)
            .lever()
            .standard("2")
            .lowerIsWorse()),
    DAY_FOR_DAY_EXTENSION(field("delivery.day_for_day_extension", BOOL).lever().noIsWorse()),
    CAPACITY_AFTER_PERCENT(
            field("delivery.capacity_after_percent", PERCENT).mayExceedHundred().higherIsWorse()),
    CONCURRENT_PROJECTS(field("delivery.concurrent_projects", COUNT).higherIsWorse()),
    UPDATE_INTERVAL_HOURS(field("delivery.update_interval_hours", NUMBER).lowerIsWorse()),
    STOCK_SHORTAGE(field("delivery.stock_shortage", BOOL).yesIsWorse()),
    SINGLE_SUPPLIER(field("delivery.single_supplier", BOOL).yesIsWorse()),
    PARTIAL_DELIVERY_ALLOWED(
            field("delivery.partial_delivery_allowed", BOOL).lever().noIsWorse()),
    RUSH_FEE(field("delivery.rush_fee", BOOL).lever()),

    // client
    CLIENT_NAME(field("client.name", TEXT).alias("客戶名稱", "客户名称")),
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
    DECISION_MAKER_MET(
            field("client.decision_maker_met", BOOL).mustKnow().ownAction().noIsWorse()),
    CONTACT_BACKGROUND(field("client.contact_background", TEXT)),
    BOSS_BACKGROUND(
            word("client.boss_background", "other|其他", "agency|廣告代理|广告代理").inOrderOfHarm()),
    CONTACT_UNDER_PRESSURE(field("client.contact_under_pressure", BOOL).yesIsWorse()),
    DISPUTES(field("client.disputes", COUNT).higherIsWorse()),
    VENDORS_CHANGED(field("client.vendors_changed_12m", COUNT).higherIsWorse()),
    REVENUE_SHARE_PERCENT(field("client.revenue_share_percent", PERCENT).higherIsWorse()),
    PRIOR_BAD_EXPERIENCE(field("client.prior_bad_experience", BOOL).yesIsWorse()),
    PRIOR_COMPLAINT_RESOLVED(
            field("client.prior_complaint_resolved", BOOL).ownAction().noIsWorse()),
    SPEND_TREND(word("client.spend_trend", "rising|上升", "flat|持平", "falling|下降").inOrderOfHarm()),

    // referral
    REFERRAL(referralWord("referral.source")),
    REFERRER_STATUS(word("referral.referrer_status", "good|良好|正常", "departing|離職|离职", "problem|有問題|有问题")
            .inOrderOfHarm()),
    HANDOVER(word("referral.handover", "complete|完整", "partial|部分", "none|無|无")
            .alias("交接")
            .ownAction()
            .inOrderOfHarm()),
    OVERSOLD(field("referral.oversold", BOOL).yesIsWorse()),

    // conduct
    CONTACTS_PER_DAY(field("conduct.contacts_per_day", NUMBER).higherIsWorse()),
    AFTER_HOURS(field("conduct.after_hours", BOOL).yesIsWorse()),
    IGNORES_STATED_ABSENCE(field("conduct.ignores_stated_absence", BOOL).yesIsWorse()),
    THREATS(field("conduct.threats", WORDS)
            .words(
                    "boss|老闆|老板|主管",
                    "chairman|董事長|董事长",
                    "legal|法律|提告",
                    "media|媒體|媒体",
                    "replace-product|換產品|换产品",
                    "office-visit|到公司|上門|上门",
                    "personal-blame|個人究責|个人追责")
            .moreIsWorse()),
    BYPASSES_REP(field("conduct.bypasses_rep", BOOL).yesIsWorse()),
    WANTS_MORE_FOR_LESS(field("conduct.wants_more_for_less", BOOL).yesIsWorse()),
    BLAMES_US(field("conduct.blames_us", BOOL).yesIsWorse()),
    PRESSURE_TACTICS(field("conduct.pressure_tactics", WORDS)
            .words("favour|人情", "trivialise|小事", "secrecy|保密", "future-promise|未來承諾|未来承诺")
            .moreIsWorse()),

    // process
    WRITTEN_ESTIMATE(field("process.written_estimate", BOOL).yesIsWorse()),
    ESTIMATE_DISCLAIMER(field("process.estimate_disclaimer", BOOL).lever().noIsWorse()),
    VERBAL_PROMISES(field("process.verbal_promises", BOOL).yesIsWorse()),
    ENTIRE_AGREEMENT(field("process.entire_agreement", BOOL).lever().noIsWorse()),
    LEGAL_REVIEWED(field("process.legal_reviewed", BOOL).ownAction().noIsWorse()),
    MANAGER_INFORMED(field("process.manager_informed", BOOL).ownAction().noIsWorse()),
    COMPLAINT_OPEN_HOURS(field("process.complaint_open_hours", NUMBER).higherIsWorse()),
    APPROVALS_IN_WRITING(field("process.approvals_in_writing", BOOL).ownAction().noIsWorse()),
    EXCEPTION_REQUESTED(field("process.exception_requested", BOOL).yesIsWorse()),
    EXCEPTION_RECORDED(field("process.exception_recorded", BOOL).ownAction().noIsWorse()),
    EXCEPTION_APPROVED(field("process.exception_approved", BOOL).ownAction().noIsWorse()),
    THIRD_PARTY_CONFLICT(field("process.third_party_conflict", BOOL).yesIsWorse()),
    CRISIS_PLAN(field("process.crisis_plan", BOOL).ownAction().noIsWorse()),
    DISCLOSED_TO_CLIENT(field("process.disclosed_to_client", BOOL).ownAction().noIsWorse()),
    DAYS_TO_LAUNCH(field("process.days_to_launch", DAYS).lowerIsWorse()),

    // portfolio
    SEASON(word("portfolio.season", "peak|旺季", "normal|平季", "slow|淡季")
            .alias("淡旺季")
            .inOrderOfHarm()),
    QUOTA_PRESSURE(field("portfolio.quota_pressure", BOOL).yesIsWorse()),
    GUT_FEEL(word("portfolio.gut_feel", "good|好", "uneasy|不安", "bad|不好").inOrderOfHarm()),
    FUTURE_WORK_PROMISED(field("portfolio.future_work_promised", BOOL).yesIsWorse()),
    FUTURE_WORK_COMMITTED(field("portfolio.future_work_committed", BOOL).lever().noIsWorse()),

    // service after the warranty
    SERVICE_REQUESTED(field("service.requested", BOOL).yesIsWorse()),
    SERVICE_CHARGED(field("service.charged", BOOL).lever().noIsWorse()),
    SERVICE_COVERAGE(
            word("service.coverage", "in-warranty|保固內|保修期内", "in-contract|合約內|合同内", "expired|已過期|已过期", "none|無|无")
                    .inOrderOfHarm()),
    SINGLE_SERVICE_PRICE(field("service.single_service_price", MONEY)),
    RENEWAL_PRICE(field("service.renewal_price", MONEY)),
    INCIDENT_COST(field("service.incident_cost", MONEY).confidential().higherIsWorse()),
    INCIDENTS_PER_YEAR(field("service.incidents_per_year", NUMBER)),
    SIMILAR_CLIENTS(field("service.similar_clients", COUNT)),
    CHURN_IF_FREE_RATE(field("service.churn_if_free_rate", RATE)),

    // cancellation_case
    CASE_ORDER_VALUE(field("cancellation_case.order_value", MONEY)),
    CASE_DEPOSIT_PAID(field("cancellation_case.deposit_paid", MONEY)),
    CASE_FEE_PERCENT(field("cancellation_case.fee_percent", PERCENT)),
    CASE_MARGIN(field("cancellation_case.margin_if_completed", MONEY).signed().confidential()),
    CASE_REWORK_COST(field("cancellation_case.rework_cost", MONEY).confidential()),
    CASE_FUTURE_ANNUAL_MARGIN(
            field("cancellation_case.future_annual_margin", MONEY).signed().confidential()),
    CASE_HORIZON_YEARS(field("cancellation_case.horizon_years", NUMBER)),
    CASE_DISCOUNT_RATE(field("cancellation_case.discount_rate", RATE)),
    CASE_RETENTION_ENFORCE(field("cancellation_case.retention.enforce", RATE)),
    CASE_RETENTION_EXCHANGE(field("cancellation_case.retention.exchange", RATE)),
    CASE_RETENTION_CANCEL(field("cancellation_case.retention.cancel_with_fee", RATE)),
    CASE_RETENTION_WAIVE(field("cancellation_case.retention.waive", RATE)),
    CASE_OUR_FAULT(field("cancellation_case.our_fault", BOOL)),
    CASE_REASON_KNOWN(field("cancellation_case.reason_known", BOOL));

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

    /** Every spelling of every word of this field. */
    public Set<String> spellings() {
        return wordAliases.keySet();
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

    /** A word of this field in Simplified Chinese, else the word itself. */
    public String inSimplifiedChinese(String word) {
        return spec.simplified.getOrDefault(word, word);
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

    /** Who sent the client: one set of words for forms and tables, those of most CRMs among them. */
    private static FieldSpec referralWord(String path) {
        return word(
                        path,
                        "existing-client|老客戶|老客户|現有客戶|现有客户"
                                + "|existing customer|existing client|customer|upsell|renewal|既有客戶"
                                + "|既有客户|舊客戶|旧客户",
                        "client-referral|客戶介紹|客户介绍|轉介|转介"
                                + "|customer referral|client referral|word of mouth|口碑|轉介紹|转介绍|客戶推薦"
                                + "|客户推荐|客戶轉介|客户转介|老客戶介紹|老客户介绍",
                        "inbound|主動詢問|主动询问"
                                + "|web|website|web form|web download|online|online store|chat"
                                + "|phone inquiry|inbound call|organic search|paid search"
                                + "|direct traffic|email|social|social media|網站|网站|官網|官网|電話詢問|电话咨询|網頁"
                                + "|网页|線上|线上",
                        "partner|夥伴|伙伴"
                                + "|partner referral|channel|reseller|agency|alliance|合作夥伴|合作伙伴|代理商"
                                + "|經銷商|经销商|渠道",
                        "colleague|同事"
                                + "|employee referral|internal referral|internal|內部推薦|内部推荐|同事介紹|同事介绍"
                                + "|員工推薦|员工推荐",
                        "cold|陌生開發|陌生开发"
                                + "|cold call|cold calling|cold email|outbound|purchased list"
                                + "|list purchase|prospecting|陌生拜訪|电话销售|陌生拜访|陌生電訪|陌生电访|電話行銷|電話開發",
                        "tender|標案|招標|投標|标案|招标|投标" + "|rfp|rfi|public tender|bid|公開招標|公开招标",
                        "competitor-handoff|同業轉介|同行转介",
                        "departing-colleague|離職同事|离职同事",
                        "problem-colleague|有問題的同事|有问题的同事")
                .inOrderOfHarm();
    }
}
