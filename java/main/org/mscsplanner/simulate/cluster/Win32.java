package org.mscsplanner.simulate.cluster;

/** Codes that the cluster answers with (cluster.exe reference, 7.6; Microsoft "System Error Codes"). */
public final class Win32 {
    public static final int DONE = 0;
    public static final int FILE_NOT_FOUND = 2;
    public static final int ACCESS_DENIED = 5;
    public static final int DUPLICATE_NAME = 52;
    public static final int INVALID_PARAMETER = 87;
    public static final int ALREADY_EXISTS = 183;
    public static final int IO_PENDING = 997;
    public static final int CIRCULAR_DEPENDENCY = 1059;
    public static final int SERVER_UNAVAILABLE = 1722;
    public static final int DEPENDENT_EXISTS = 5001;
    public static final int DEPENDENCY_NOT_FOUND = 5002;
    public static final int DEPENDENCY_EXISTS = 5003;
    public static final int HOST_NOT_AVAILABLE = 5005;
    public static final int RESOURCE_NOT_FOUND = 5007;
    public static final int CANNOT_EVICT_ACTIVE = 5009;
    public static final int OBJECT_EXISTS = 5010;
    public static final int GROUP_NOT_FOUND = 5013;
    public static final int NODE_NOT_GROUP_OWNER = 5016;
    public static final int ONLINE_FAILED = 5018;
    public static final int RESOURCE_ONLINE = 5019;
    public static final int QUORUM_RESOURCE = 5020;
    public static final int INVALID_STATE = 5023;
    public static final int PROPERTIES_STORED = 5024;
    public static final int CORE_RESOURCE = 5026;
    public static final int RESOURCE_FAILED = 5038;
    public static final int NODE_NOT_FOUND = 5042;
    public static final int NETWORK_NOT_FOUND = 5045;
    public static final int INTERFACE_NOT_FOUND = 5047;
    public static final int NODE_DOWN = 5050;
    public static final int NODE_UP = 5056;
    public static final int ADDRESS_IN_USE = 5057;
    public static final int NODE_NOT_PAUSED = 5058;
    public static final int ALREADY_ONLINE = 5063;
    public static final int ALREADY_OFFLINE = 5064;
    public static final int NETWORK_HAS_DEPENDENTS = 5067;
    public static final int NOT_ON_QUORUM = 5068;
    public static final int DEPENDENCY_NOT_ALLOWED = 5069;
    public static final int NODE_PAUSED = 5070;
    public static final int NODE_CANNOT_HOST = 5071;
    public static final int TYPE_NOT_FOUND = 5078;
    public static final int NO_NETWORK_FOR_ADDRESS = 5894;
    public static final int WRONG_FORMAT = 5895;
    public static final int GROUP_MOVING = 5908;
    public static final int ONLY_ONE_PER_CLUSTER = 5940;

    private Win32() { }

    /** True for codes with which an operation has done what it should: 5024 stores the value. */
    public static boolean isSuccess(int code) {
        return code == DONE || code == PROPERTIES_STORED;
    }
}
