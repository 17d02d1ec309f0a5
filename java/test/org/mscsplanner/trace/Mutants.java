package org.mscsplanner.trace;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.trace.Mutant.Block;
import org.mscsplanner.trace.Mutant.Change;
import org.mscsplanner.trace.Mutant.Saying;
import org.mscsplanner.trace.Mutant.Without;

/** What is taken away on trial, by the test class that must miss it. */
final class Mutants {
    private static final String WORDING = "templates/wording/en.properties";
    private static final String VERSION = "profile/virtualcenter-2.0.1.properties";
    private static final String MARKDOWN = "templates/document/blocks.md.vm";

    private final List<Mutant> all = new ArrayList<>();

    private Mutants() { }

    static List<Mutant> all() {
        Mutants mutants = new Mutants();
        mutants.components();
        mutants.data();
        mutants.architecture();
        mutants.procedure();
        mutants.group();
        mutants.online();
        mutants.failover();
        mutants.alternatives();
        mutants.corrections();
        mutants.safety();
        return mutants.all;
    }

    private void miss(Class<?> test, String method, String claim, Change change) {
        all.add(new Mutant(claim, test, method, change));
    }

    private void components() {
        miss(ComponentsTest.class, "the_first_release_that_can_be_clustered_is_2_0_1_patch_2", "R-001",
                new Without("profile.VersionChoice", "compare"));
        miss(ComponentsTest.class, "one_node_is_no_cluster", "R-002",
                new Without("check.ClusterRule", "judge"));
        miss(ComponentsTest.class, "nodes_may_be_virtual_and_then_the_guide_and_its_checklist_come_in", "R-004",
                new Saying("profile.ClusterTasks", "Setup Checklist, network", "Network"));
        miss(ComponentsTest.class, "the_runbook_has_the_topics_of_the_note", "R-005",
                new Block(MARKDOWN, "<a id=\"${chapter.anchor}\"></a>", ""));
        miss(ComponentsTest.class, "database_and_directory_are_named_and_kept_out_of_the_group", "R-007",
                new Block(WORDING, "Database and Active Directory are loosely coupled", ""));
        miss(ComponentsTest.class, "database_and_directory_are_named_and_kept_out_of_the_group", "R-010",
                new Without("profile.PrepareTasks", "all"));
        miss(ComponentsTest.class, "the_database_is_on_no_node_of_the_cluster", "R-011",
                new Without("profile.ProfileRules", "judge"));
        miss(ComponentsTest.class, "what_is_tightly_coupled_goes_into_one_group_of_five_resources", "R-012",
                new Saying("profile.Decisions", "Fewest parts, and what the technical note recommends", ""));
        miss(ComponentsTest.class, "each_place_of_the_license_server_is_a_plan_of_its_own", "R-013",
                new Without("profile.PrepareTasks", "all"));
    }

    private void data() {
        miss(DataTest.class, "every_item_of_table_1_is_copied_with_both_options", "R-014",
                new Without("plan.CopyPass", "plan"));
        miss(DataTest.class, "license_files_are_a_folder", "R-015",
                new Without("plan.CopyPass", "copy"));
        miss(DataTest.class, "the_configuration_file_is_vpxd_cfg_and_the_misprint_is_a_finding", "R-016",
                new Without("check.TextRule", "judge"));
        miss(DataTest.class, "the_ssl_folder_has_three_files_that_are_compared_byte_by_byte", "R-017",
                new Block(VERSION, "rui.crt,rui.key,rui.pfx", "rui.crt,rui.key"));
        miss(DataTest.class, "upgrade_files_can_be_left_out_with_a_reason_and_not_when_they_were_customised", "R-018",
                new Without("profile.ProfileRules", "data"));
        miss(DataTest.class, "registry_values_are_carried_by_hand_only_where_they_were_changed", "R-019",
                new Without("profile.RegistryTasks", "all"));
        miss(DataTest.class, "the_address_of_the_service_is_its_own", "R-021",
                new Without("check.AddressRepeatRule", "judge"));
        miss(DataTest.class, "it_stands_in_exactly_one_place", "R-022",
                new Without("check.ManagedIpRule", "judge"));
        miss(DataTest.class, "it_stands_in_exactly_one_place", "I-22",
                new Without("profile.SecondaryTasks", "all"));
        miss(DataTest.class, "the_reason_for_the_place_is_told_and_customised_files_speak_for_vpxd_cfg", "R-024",
                new Without("profile.ProfileRules", "decisions"));
        miss(DataTest.class, "nodes_stay_in_step_after_the_hand_over", "R-025",
                new Without("profile.HandOverTasks", "all"));
        miss(DataTest.class, "local_users_are_made_on_every_node_with_a_typed_password", "R-026",
                new Without("plan.AccountPass", "make"));
        miss(DataTest.class, "by_hand_nothing_is_registered_and_the_commands_stand_in_the_plan", "R-047",
                new Without("plan.HandSync", "plan"));
        miss(DataTest.class, "dfs_replication_needs_r2_and_its_checks_and_has_two_directions", "R-048",
                new Without("plan.ReplicationSync", "topology"));
        miss(DataTest.class, "dfs_replication_needs_r2_and_its_checks_and_has_two_directions", "D-23",
                new Without("check.ReplicationRule", "judge"));
        miss(DataTest.class, "a_scheduled_copy_has_a_script_and_a_task_on_each_node_and_is_proved_by_a_second_move", "R-049",
                new Without("plan.ScheduledSync", "plan"));
        miss(DataTest.class, "a_scheduled_copy_has_a_script_and_a_task_on_each_node_and_is_proved_by_a_second_move", "I-26",
                new Without("plan.SyncProof", "secondMove"));
    }

    private void architecture() {
        miss(ArchitectureTest.class, "the_three_decisions_are_never_made_in_silence", "R-027",
                new Without("check.QuorumRule", "judge"));
        miss(ArchitectureTest.class, "a_disk_across_sites_is_a_finding", "R-031",
                new Without("check.QuorumRule", "judge"));
        miss(ArchitectureTest.class, "a_witness_needs_enterprise_or_datacenter_and_the_update", "R-033",
                new Without("check.WitnessRule", "judge"));
        miss(ArchitectureTest.class, "a_witness_needs_enterprise_or_datacenter_and_the_update", "I-18",
                new Without("check.ClusterRule", "judge"));
        miss(ArchitectureTest.class, "virtual_nodes_and_a_witness_do_not_go_together", "R-034",
                new Without("check.WitnessRule", "judge"));
        miss(ArchitectureTest.class, "the_witness_is_a_share_of_a_third_server_under_its_real_name", "R-035",
                new Without("check.WitnessRule", "judge"));
        miss(ArchitectureTest.class, "the_witness_is_a_share_of_a_third_server_under_its_real_name", "D-22",
                new Without("plan.WitnessPass", "plan"));
        miss(ArchitectureTest.class, "the_database_server_is_a_candidate_and_a_virtual_machine_needs_vmware_ha", "R-036",
                new Without("profile.ProfileRules", "witness"));
        miss(ArchitectureTest.class, "the_database_server_is_a_candidate_and_a_virtual_machine_needs_vmware_ha", "R-037",
                new Saying("plan.WitnessPass", "VMware HA protects it", ""));
        miss(ArchitectureTest.class, "the_drawbacks_of_a_witness_stand_in_the_risk_register", "R-038",
                new Without("render.document.AppendixPart", "riskKeys"));
        miss(ArchitectureTest.class, "the_address_is_an_ip_address_with_network_and_netbios", "R-040",
                new Without("plan.ResourceSteps", "create"));
        miss(ArchitectureTest.class, "the_address_is_an_ip_address_with_network_and_netbios", "I-46",
                new Without("check.PropertyValueRule", "judge"));
        miss(ArchitectureTest.class, "the_network_name_is_a_name_of_fifteen_characters_that_dns_knows", "R-041",
                new Without("profile.NameTasks", "all"));
        miss(ArchitectureTest.class, "the_network_name_is_a_name_of_fifteen_characters_that_dns_knows", "D-16",
                new Without("check.HostNameRule", "judge"));
        miss(ArchitectureTest.class, "three_services_are_generic_services_by_their_key_names", "R-042",
                new Block(VERSION, "service.server = vpxd", "service.server = vpzd"));
        miss(ArchitectureTest.class, "the_dependencies_of_table_4_are_drawn_and_planned_providers_first", "R-045",
                new Without("plan.ResourceSteps", "dependencies"));
    }

    private void procedure() {
        miss(ProcedureTest.class, "more_than_two_nodes_are_possible_and_warned_of", "R-050",
                new Without("check.ClusterRule", "judge"));
        miss(ProcedureTest.class, "other_applications_of_the_cluster_are_looked_for", "R-051",
                new Saying("profile.ClusterTasks", "the list of groups holds no application that this plan does not know of", ""));
        miss(ProcedureTest.class, "the_glossary_has_the_words_of_the_note_and_its_other_names", "R-052",
                new Block(WORDING, "glossary.17 = Virtual server: a group with", "glossary.17 = Virtual server: something with"));
        miss(ProcedureTest.class, "phases_follow_the_overview", "R-058",
                new Without("plan.OnlinePass", "plan"));
        miss(ProcedureTest.class, "nodes_are_members_of_a_domain", "R-060",
                new Without("check.ClusterRule", "judge"));
        miss(ProcedureTest.class, "names_are_looked_up_before_anything_else", "R-063",
                new Without("profile.NameTasks", "all"));
        miss(ProcedureTest.class, "networks_are_checked_and_the_cluster_itself_is_there_already", "R-065",
                new Without("check.NetworkRule", "judge"));
        miss(ProcedureTest.class, "a_group_is_moved_there_and_back_before_anything_is_installed", "R-066",
                new Saying("profile.ClusterTasks", "move a group that is not in use to every other node, and back", "look"));
        miss(ProcedureTest.class, "the_database_is_backed_up_and_its_dsn_is_on_every_node", "R-067",
                new Saying("profile.PrepareTasks", "chapter 4", "somewhere"));
        miss(ProcedureTest.class, "the_availability_of_the_database_is_somebodys_decision", "R-068",
                new Without("profile.PrepareTasks", "all"));
        miss(ProcedureTest.class, "the_license_file_is_there_before_the_installer_on_each_node", "R-070",
                new Without("profile.LicenseTasks", "file"));
        miss(ProcedureTest.class, "the_choices_of_the_installation_are_told_and_deviations_written_down", "R-074",
                new Saying("profile.InstallTasks", "write down what you change and why", ""));
        miss(ProcedureTest.class, "the_services_stop_after_each_installation", "R-077",
                new Without("plan.ServicePass", "plan"));
        miss(ProcedureTest.class, "a_stop_is_believed_when_the_state_says_so", "R-078",
                new Saying("profile.InstallTasks", "it must fail", "it may fail"));
        miss(ProcedureTest.class, "the_second_installation_keeps_the_database_and_runs_alone", "R-080",
                new Saying("profile.InstallTasks", "never let the installer re-initialise it", ""));
        miss(ProcedureTest.class, "the_second_installation_keeps_the_database_and_runs_alone", "R-081",
                new Saying("profile.InstallTasks", "must be stopped on every other node", ""));
        miss(ProcedureTest.class, "name_address_and_mask_are_collected_first", "R-083",
                new Without("profile.ClusterTasks", "all"));
        miss(ProcedureTest.class, "name_address_and_mask_are_collected_first", "R-100",
                new Without("check.DuplicateNameRule", "judge"));
    }

    private void group() {
        miss(GroupTest.class, "an_administrator_runs_it_and_the_wizard_is_told_beside_each_command", "R-085",
                new Without("plan.action.CreateGroup", "gui"));
        miss(GroupTest.class, "the_group_is_made_once_and_the_code_of_an_existing_one_is_no_failure", "R-087",
                new Without("plan.GroupPass", "plan"));
        miss(GroupTest.class, "every_resource_has_a_monitor_of_its_own", "R-092",
                new Without("model.Resource", "separateMonitor"));
        miss(GroupTest.class, "the_address_needs_nothing_and_name_and_server_need_what_table_4_says", "R-102",
                new Without("plan.ResourceSteps", "dependencies"));
        miss(GroupTest.class, "each_service_takes_the_network_name_for_the_computers", "R-107",
                new Saying("profile.VirtualServerResources", "UseNetworkName", "UseOtherName"));
        miss(GroupTest.class, "only_the_server_has_a_checkpoint_and_only_with_the_address_in_the_registry", "R-108",
                new Without("plan.PrimaryPass", "checkpoints"));
        miss(GroupTest.class, "the_key_is_one_argument_below_the_hive", "R-125",
                new Without("check.RegistryKeyRule", "judge"));
        miss(GroupTest.class, "the_license_server_needs_the_network_name_or_by_choice_the_server", "I-06",
                new Without("profile.LicenseRules", "judge"));
    }

    private void online() {
        miss(OnlineTest.class, "first_the_primary_node_then_the_others_then_online_and_only_one_option", "R-132",
                new Without("plan.PrimaryPass", "plan"));
        miss(OnlineTest.class, "the_edit_keeps_every_other_byte_and_is_done_by_the_tool_or_in_an_editor", "R-135",
                new Saying("plan.action.StageEditedFile", "and nowhere else", ""));
        miss(OnlineTest.class, "the_address_in_the_file_is_that_of_the_address_resource", "R-139",
                new Without("check.ManagedIpRule", "judge"));
        miss(OnlineTest.class, "services_start_through_the_cluster_only_and_the_server_before_web_access", "R-141",
                new Without("plan.OnlinePass", "plan"));
        miss(OnlineTest.class, "the_configuration_goes_from_the_primary_node_to_the_other_one", "R-142",
                new Without("plan.CopyPass", "copy"));
        miss(OnlineTest.class, "managedip_is_a_string_value_below_the_key_of_virtualcenter", "R-148",
                new Without("plan.PrimaryPass", "registry"));
        miss(OnlineTest.class, "the_other_node_gets_the_value_by_the_checkpoint_and_that_is_looked_at", "R-151",
                new Without("plan.TestPass", "arrived"));
    }

    private void failover() {
        miss(FailoverTest.class, "a_client_outside_connects_to_the_virtual_server_and_adds_a_host", "R-156",
                new Without("profile.FailoverTests", "all"));
        miss(FailoverTest.class, "each_test_leaves_evidence_and_the_hand_over_waits_for_it", "R-157",
                new Without("profile.FailoverTests", "all"));
        miss(FailoverTest.class, "moves_wait_longer_than_the_pending_timeouts_on_both_sides", "D-11",
                new Without("plan.Waits", "pathSeconds"));
        miss(FailoverTest.class, "moves_wait_longer_than_the_pending_timeouts_on_both_sides", "R-160",
                new Without("check.WaitRule", "judge"));
        miss(FailoverTest.class, "the_connection_is_lost_the_resources_come_online_and_the_server_needs_120_seconds_more", "R-163",
                new Without("plan.OnlinePass", "ready"));
        miss(FailoverTest.class, "inventory_and_connection_are_two_answers", "R-164",
                new Saying("profile.FailoverTests", "host connected (yes or no)", "seen"));
        miss(FailoverTest.class, "the_license_server_is_asked_by_its_tool_and_by_a_command", "R-166",
                new Without("profile.LicenseTests", "all"));
        miss(FailoverTest.class, "up_is_up_with_whatever_follows", "R-168",
                new Without("observe.LicenseStatus", "isUp"));
        miss(FailoverTest.class, "a_stand_alone_host_takes_its_licenses_from_the_virtual_server", "R-172",
                new Saying("profile.LicenseTests", "Use License Server: ", "Use: "));
        miss(FailoverTest.class, "the_session_to_a_stand_alone_host_is_not_expected_to_break", "R-175",
                new Saying("profile.LicenseTests", "Its session is not interrupted by the move", "The client loses its connection"));
        miss(FailoverTest.class, "the_group_of_the_license_server_moves", "R-174",
                new Without("plan.TestPass", "away"));
    }

    private void alternatives() {
        miss(AlternativesTest.class, "alternatives_are_off_by_default_and_said_to_be_for_advanced_administrators", "R-180",
                new Without("profile.LicenseRules", "judge"));
        miss(AlternativesTest.class, "both_groups_avoid_each_other_by_one_value", "R-183",
                new Without("profile.GroupLayout", "antiAffinity"));
        miss(AlternativesTest.class, "both_groups_avoid_each_other_by_one_value", "R-184",
                new Without("check.GroupRule", "judge"));
        miss(AlternativesTest.class, "both_groups_avoid_each_other_by_one_value", "I-03",
                new Without("check.PropertyNameRule", "judge"));
        miss(AlternativesTest.class, "a_sync_can_be_a_generic_application_that_stays_alive_and_moves_no_group", "R-187",
                new Saying("model.SyncJob", "cmd /k ", "start "));
        miss(AlternativesTest.class, "a_sync_can_be_a_generic_application_that_stays_alive_and_moves_no_group", "R-188",
                new Without("check.PropertyValueRule", "judge"));
        miss(AlternativesTest.class, "a_sync_can_be_a_generic_application_that_stays_alive_and_moves_no_group", "R-189",
                new Without("check.SyncJobRule", "judge"));
        miss(AlternativesTest.class, "it_runs_once_a_start_or_in_a_loop_that_pauses_and_can_be_stopped", "R-190",
                new Without("render.sync.Entry", "loop"));
        miss(AlternativesTest.class, "its_script_lies_at_the_same_path_on_every_node_before_the_resource_is_made", "R-191",
                new Without("plan.ScheduledSync", "install"));
        miss(AlternativesTest.class, "the_seven_references_and_the_identity_of_the_note_are_cited", "R-192",
                new Block(WORDING, "reference.5 = How to Install the Majority Node Set", "reference.5 = Something about the Majority Node Set"));
        miss(AlternativesTest.class, "the_seven_references_and_the_identity_of_the_note_are_cited", "R-193",
                new Block(WORDING, "TN-019-PRD-01-01, revision 20070619", "TN-019"));
    }

    private void corrections() {
        miss(CorrectionsTest.class, "each_object_has_one_name_and_a_service_three", "I-07",
                new Without("check.ServiceRule", "judge"));
        miss(CorrectionsTest.class, "the_value_is_written_on_the_owner_before_the_checkpoint_and_the_checkpoint_is_there_before_online", "I-10",
                new Without("plan.PrimaryMove", "release"));
        miss(CorrectionsTest.class, "the_value_is_written_on_the_owner_before_the_checkpoint_and_the_checkpoint_is_there_before_online", "D-02",
                new Without("plan.PrimaryPass", "checkpoints"));
        miss(CorrectionsTest.class, "all_three_services_are_stopped_and_manual_on_both_nodes_before_online", "I-12",
                new Without("plan.ServicePass", "service"));
        miss(CorrectionsTest.class, "all_three_services_are_stopped_and_manual_on_both_nodes_before_online", "D-01",
                new Without("check.ServiceRule", "judge"));
        miss(CorrectionsTest.class, "the_whole_key_comes_along_and_is_saved_on_both_nodes_first", "I-23",
                new Without("plan.ServicePass", "save"));
        miss(CorrectionsTest.class, "the_direction_follows_the_owner_and_a_new_owner_compares_first", "I-25",
                new Without("render.sync.OwnerCheck", "helper"));
        miss(CorrectionsTest.class, "the_direction_follows_the_owner_and_a_new_owner_compares_first", "I-35",
                new Without("plan.SyncProof", "secondMove"));
        miss(CorrectionsTest.class, "replication_of_a_key_is_called_a_checkpoint", "I-36",
                new Block(WORDING, "It is also called registry replication and registry dependency", ""));
        miss(CorrectionsTest.class, "the_password_is_stored_again_after_the_ssl_copy_or_proved_by_the_checkpoint", "I-44",
                new Without("profile.SecondaryTasks", "all"));
        miss(CorrectionsTest.class, "the_way_back_a_dead_service_and_a_dead_node_are_tested", "I-51",
                new Without("plan.TestPass", "home"));
        miss(CorrectionsTest.class, "the_password_is_stored_again_after_the_ssl_copy_or_proved_by_the_checkpoint", "D-20",
                new Saying("profile.SecondaryTasks", "vpxd.exe", "vpxd"));
    }

    private void safety() {
        miss(SafetyTest.class, "a_checkpointed_key_is_corrected_only_while_its_resource_is_online", "D-03",
                new Without("plan.PrimaryMove", "release"));
        miss(SafetyTest.class, "a_sync_asks_who_owns_the_group_and_does_nothing_when_nobody_says", "D-04",
                new Without("render.sync.OwnerCheck", "question"));
        miss(SafetyTest.class, "robocopy_never_waits_for_days", "D-06",
                new Saying("render.sync.Robocopy", "/r:2", "/b"));
        miss(SafetyTest.class, "a_task_is_deleted_and_made_with_what_schtasks_of_2003_knows", "D-12",
                new Saying("command.TaskCommands", "/delete", "/end"));
        miss(SafetyTest.class, "system_needs_a_grant_on_the_other_node", "D-13",
                new Without("check.SyncAccountRule", "judge"));
        miss(SafetyTest.class, "scripts_have_their_line_ends_and_names_what_a_script_can_hold", "D-15",
                new Without("check.NameCharacterRule", "judge"));
        miss(SafetyTest.class, "nodes_are_alike_and_are_compared", "D-17",
                new Saying("profile.ClusterTasks", "Every node runs the same Windows: ", "Windows: "));
        miss(SafetyTest.class, "on_x64_folders_and_keys_are_those_of_the_32_bit_view", "D-18",
                new Saying("profile.VersionData", "Wow6432Node", "Wow64"));
        miss(SafetyTest.class, "no_password_is_in_a_file_and_keys_keep_their_access_list", "D-19",
                new Without("check.SecretRule", "judge"));
        miss(SafetyTest.class, "a_network_name_changes_only_while_it_is_offline", "D-21",
                new Without("plan.GroupPass", "needsOffline"));
    }
}
